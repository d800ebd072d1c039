package lectern.layout;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.Block.AlertKind;
import lectern.deck.Block.Align;
import lectern.deck.Inline;
import lectern.deck.Meta;
import lectern.deck.Slide;
import lectern.deck.Source;

/// Slides that show every block, by name.
final class Samples {
  static final Map<String, Slide> ALL = new LinkedHashMap<>();

  static {
    ALL.put("cover", slide(new Block.Cover(meta())));
    ALL.put(
        "cover-long",
        slide(
            new Block.Cover(
                named(
                    "Network, time and Linux tracing: what a kernel can tell about the moment a"
                        + " packet leaves it"))));
    ALL.put("cover-bare", slide(new Block.Cover(bare("Opening"))));
    ALL.put("section", slide(h(1, t("Day 3")), h(2, t("Data centres, containers and tracing"))));
    ALL.put(
        "lists",
        slide(
            h(1, t("Why it was slow")),
            h(2, t("One packet, four crossings")),
            bullets(
                item(
                    p(
                        t("Every packet leaves the kernel through "),
                        b(t("tun")),
                        t(", is encrypted in user space, and goes back in"))),
                item(
                    p(t("One thread does all of it, whatever the number of cores")),
                    bullets(
                        item(
                            p(t("so a fast link stays idle")),
                            bullets(item(p(t("and the others wait"))))))),
                item(p(c("wireguard"), t(" shows what an in-kernel data plane can do")))),
            new Block.Alert(
                AlertKind.IMPORTANT,
                List.of(
                    p(
                        t(
                            "The control plane stays where it is: vendors extend it, and they should"
                                + " keep doing so."))))));
    ALL.put(
        "numbered",
        slide(
            h(1, t("Numbers and tasks")),
            new Block.Items(
                Optional.of(9),
                true,
                List.of(
                    item(p(t("The ninth thing"))),
                    item(
                        p(
                            t(
                                "The tenth thing, which takes a good deal longer to tell than the one"
                                    + " before it ever did"))),
                    item(p(t("The eleventh"))))),
            new Block.Items(
                Optional.empty(),
                false,
                List.of(task(true, "Read the report"), task(false, "Try it on our boards")))));
    ALL.put(
        "text",
        slide(
            h(1, t("Text, ", "and "), new Inline.Code("code"), t(" in a title")),
            p(
                t("A packet "),
                b(t("arrives "), i(t("and waits")), t(" in "), c("netdev")),
                t(". It is "),
                i(t("not")),
                t(" the "),
                new Inline.Strike(List.of(t("slowest"))),
                t(" first; see "),
                new Inline.Link("https://netdevconf.info/0x16/", List.of(t("the programme"))),
                t(" or "),
                new Inline.Link("https://kernel.org", List.of(t("kernel.org"))),
                t("."),
                new Inline.Break(),
                t("And a line of its own.")),
            new Block.Quote(
                List.of(
                    p(t("Perfection is achieved when there is nothing left to take away.")),
                    p(t("A. de Saint-Exupéry")))),
            h(3, t("A third-level heading")),
            p(t("Below it, text.")),
            h(4, t("A fourth-level heading")),
            p(t("And more text."))));
    ALL.put(
        "code",
        slide(
            h(1, t("What moves where")),
            new Block.Code(
                "java",
                "java",
                List.of(
                    "record Peer(long id, Key key) {}",
                    "",
                    "var peers = netlink.peers();",
                    "// data plane",
                    "dco.attach(peers, tun);  // this line is long, so long that it has to go on"
                        + " below on every screen but the widest of all")),
            new Block.Code("", "", List.of("$ ip link add type ovpn"))));
    ALL.put(
        "table",
        slide(
            h(1, t("What moves where")),
            table(
                List.of(Align.LEFT, Align.CENTER, Align.RIGHT),
                "part|before|with DCO",
                "control|user|user",
                "crypto|user|kernel",
                "throughput|0.4 Gbit/s|8.2 Gbit/s"),
            table(
                List.of(Align.NONE, Align.NONE, Align.RIGHT),
                "approach|what it does|numbers",
                "Homa|A message transport that lets the receiver schedule who may send, so that"
                    + " short messages never queue behind long ones|20-fold",
                "dcPIM|Matches senders and receivers in rounds|58 %")));
    ALL.put(
        "records",
        slide(
            h(1, t("Too many columns")),
            table(
                java.util.Collections.nCopies(12, Align.NONE),
                "subsystem|maintainer|transport|throughput|latency|hardware|kernel|userspace|"
                    + "licence|repository|documentation|discussion",
                "traffic control|somebody|internet protocol|gigabytes|microseconds|smartnic|"
                    + "mainline|libraries|copyleft|git.example.org|docs.example.org|mailinglist")));
    ALL.put(
        "alerts",
        slide(
            Stream.concat(
                    Stream.of(h(1, t("Five alerts"))),
                    Arrays.stream(AlertKind.values())
                        .map(kind ->
                            (Block)
                                new Block.Alert(
                                    kind,
                                    List.of(p(t("Mind the "), b(t("gap")), t(" and "), c("mtu"))))))
                .toArray(Block[]::new)));
    ALL.put(
        "picture",
        slide(
            h(1, t("A picture")),
            new Block.Picture("img/bench.png", "Throughput by number of cores", Optional.of("DCO")),
            new Block.Rule(),
            p(t("It grows with the cores."))));
    ALL.put(
        "steps",
        new Slide(
            List.of(
                h(1, t("Step by step")),
                bullets(item(p(t("at once"))), at(1, p(t("then this"))), at(2, p(t("then that")))),
                new Block.Alert(
                    AlertKind.TIP,
                    List.of(p(t("seen at once")), new Block.Reveal(3, List.of(p(t("the third")))))),
                new Block.Reveal(4, List.of(p(t("the fourth"))))),
            List.of(),
            4,
            new Source("samples", 1, 1)));
    ALL.put("long", slide(longBlocks()));
  }

  private Samples() {}

  private static Block[] longBlocks() {
    String words = "Every packet leaves the kernel, is encrypted in user space, and goes back in. ";
    return new Block[] {
      h(1, t("A slide taller than the screen")),
      p(t(words.repeat(6))),
      new Block.Items(
          Optional.of(1),
          false,
          java.util.stream.IntStream.range(0, 14)
              .mapToObj(n -> item(p(t("Thing number " + n))))
              .toList()),
      h(2, t("A table that goes on")),
      table(
          List.of(Align.LEFT, Align.RIGHT),
          Stream.concat(
                  Stream.of("what|how much"),
                  java.util.stream.IntStream.range(0, 24).mapToObj(n -> "row " + n + "|" + n * n))
              .toArray(String[]::new)),
      new Block.Code(
          "c",
          "c",
          java.util.stream.IntStream.range(0, 30).mapToObj(n -> "int line_" + n + ";").toList())
    };
  }

  static Slide slide(Block... blocks) {
    return new Slide(List.of(blocks), List.of(), 0, new Source("samples", 1, 1));
  }

  private static Meta meta() {
    return new Meta(
        "Pushing OpenVPN down the stack",
        Optional.of("Data Channel Offload in the kernel"),
        List.of("Antonio Quartulli"),
        Optional.of("Netdev 0x16"),
        Optional.of("Lisbon"),
        Optional.empty(),
        OptionalInt.of(5),
        OptionalInt.of(1),
        Optional.empty(),
        Optional.of(Duration.ofMinutes(30)),
        List.of("vpn"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            "Moving the data channel into the kernel saves four crossings a packet and leaves the"
                + " control plane where it is."));
  }

  private static Meta named(String title) {
    Meta m = meta();
    return new Meta(
        title,
        m.subtitle(),
        List.of("Ada Lovelace", "Grace Hopper", "Radia Perlman"),
        m.event(),
        m.location(),
        m.date(),
        m.day(),
        m.order(),
        m.session(),
        m.duration(),
        m.tags(),
        m.links(),
        m.lang(),
        m.theme(),
        m.footer(),
        m.summary());
  }

  private static Meta bare(String title) {
    Meta m = Meta.NONE;
    return new Meta(
        title,
        m.subtitle(),
        m.speakers(),
        m.event(),
        m.location(),
        m.date(),
        m.day(),
        m.order(),
        m.session(),
        m.duration(),
        m.tags(),
        m.links(),
        m.lang(),
        m.theme(),
        m.footer(),
        m.summary());
  }

  static Inline t(String... parts) {
    return new Inline.Text(String.join("", parts));
  }

  static Inline b(Inline... content) {
    return new Inline.Strong(List.of(content));
  }

  static Inline i(Inline... content) {
    return new Inline.Emphasis(List.of(content));
  }

  static Inline c(String text) {
    return new Inline.Code(text);
  }

  static Block h(int level, Inline... content) {
    return new Block.Heading(level, List.of(content));
  }

  static Block p(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  static Block bullets(Block.Item... items) {
    return new Block.Items(Optional.empty(), false, List.of(items));
  }

  static Block.Item item(Block... content) {
    return at(0, content);
  }

  static Block.Item at(int step, Block... content) {
    return new Block.Item(step, Optional.empty(), List.of(content));
  }

  private static Block.Item task(boolean done, String text) {
    return new Block.Item(0, Optional.of(done), List.of(p(t(text))));
  }

  static Block table(List<Align> columns, String... rows) {
    List<List<Block.Cell>> cells =
        Arrays.stream(rows)
            .map(row ->
                Arrays.stream(row.split("\\|", -1))
                    .map(text -> new Block.Cell(List.<Inline>of(t(text))))
                    .toList())
            .toList();
    return new Block.Table(columns, cells.getFirst(), cells.subList(1, cells.size()));
  }
}
