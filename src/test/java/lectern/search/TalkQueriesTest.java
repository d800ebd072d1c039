package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;

/// What people would type to find a slide of the talks, and the slide that must come first.
class TalkQueriesTest {
  /// A query, the beginning of the deck's file name, the slide's title.
  private static final String QUERIES =
      """
      ktls pedro               | day-5-03 | The contest
      ktls                     | day-5-03 | The contest
      utls                     | day-5-03 | The contest
      pedro                    | day-5-03 | To TLS or not to TLS - That is not the question
      tammela                  | day-5-03 | To TLS or not to TLS - That is not the question
      ftrace                   | day-5-03 | Following the trail with ftrace
      mantra                   | day-5-03 | For embedded: a mantra
      ousterhout               | day-3-01 | It's Time to Replace TCP in the Datacenter
      replace tcp              | day-3-01 | It's Time to Replace TCP in the Datacenter
      enter homa               | day-3-01 | Enter HOMA
      homals                   | day-3-02 | HomaLS: Tunneling messages through secure segments
      encrypting homa          | day-3-02 | Encrypting HOMA
      tunnel secure            | day-3-02 | HomaLS: Tunneling messages through secure segments
      dcpim                    | day-3-03 | dcPIM: Low–latency, High–throughput, Receiver–driven Transport Protocol
      dcpim computes           | day-3-03 | What dcPIM computes
      moore                    | day-3-06 | Around the end of Moore's law
      json parser              | day-3-07 | From json to parser
      herbert                  | day-3-07 | High Performance Programmable Parsers
      programmable parsers     | day-3-07 | High Performance Programmable Parsers
      hyperscan                | day-4-01 | Hyperscan does the matching
      softirq fpu              | day-4-01 | Borrowing the FPU in a SoftIRQ
      "regular expressions"    | day-4-01 | When regular expressions meet XDP
      koveshnikov              | day-4-01 | When regular expressions meet XDP
      high frequency trading   | day-4-03 | The Anatomy of Networking in High Frequency Trading
      infiniband costs         | day-4-03 | RDMA, and what Infiniband costs
      never stop polling       | day-4-03 | The surprise: they never stop polling
      dumazet                  | day-4-07 | State of the union in TCP land
      state of the union       | day-4-07 | State of the union in TCP land
      selftests                | day-4-08 | Kernel Selftests und Switch Testing
      switch testing           | day-4-08 | Kernel Selftests und Switch Testing
      quartulli                | day-5-01 | Pushing OpenVPN down the stack: Data Channel Offload (DCO)
      openvpn dco              | day-5-01 | Pushing OpenVPN down the stack: Data Channel Offload (DCO)
      with dco                 | day-5-01 | With DCO: straight down
      nvme-tcp in one minute   | day-5-02 | NVMe-TCP in one minute
      nvmetcp                  | day-5-02 | NVMeTCP Offload – Implementation and Performance Gains
      zero-copy                | day-5-02 | Why simple zero-copy fails
      proposal ddp             | day-5-02 | The proposal: DDP
      cross-layer              | day-5-04 | Cross–Layer Telemetry Support in Linux Kernel
      podl                     | day-5-05 | Today: PoDL, the source side
      power over ethernet      | day-5-05 | Integrating Power over Ethernet and Power over Dataline support to the Linux kernel
      oleksij automotive       | day-2-04 | In the car
      explosion                | day-2-04 | Explosion-protected areas
      outreachy                | day-5-06 | Outreachy
      ptp4l                    | day-1-02 | Six tools from the ptp4l suite
      ts2phc                   | day-1-02 | ts2phc: a precise clock from outside
      machnikowski             | day-1-02 | Introduction to time synchronization
      p4tc                     | day-1-03 | P4TC - Your Network Datapath Will Be P4 Scripted
      p4 one minute            | day-1-03 | P4 in one minute
      roland dreier            | day-1-04 | RDMA programming tutorial
      rdma tutorial            | day-1-04 | RDMA programming tutorial
      dynamic pointers         | day-2-01 | Dynamic Pointers
      frer detnet              | day-2-02 | Hallway: FRER and DetNet
      segment routing          | day-2-03 | Stop 2: segment routing
      multicast frr            | day-2-03 | Stop 1: multicast in FRR
      brownfield               | day-2-05 | Out of the brownfield
      tsn blocks               | day-4-05 | The TSN building blocks in Linux
      dlm lock                 | day-3-04 | Example: the DLM lock protocol
      20-fold                  | day-3-05 | 20-fold, and good news for us
      20 % better              | day-3-02 | First result: 20 % better
      2023                     | day-5-07 | On the road in 2023
      waskiew                  | day-4-03 | The Anatomy of Networking in High Frequency Trading
      telemetri                | day-5-04 | Cross–Layer Telemetry Support in Linux Kernel
      hyprscan                 | day-4-01 | Hyperscan does the matching
      outrechy                 | day-5-06 | Outreachy
      ouserhout                | day-3-01 | It's Time to Replace TCP in the Datacenter
      openvnp                  | day-5-01 | Pushing OpenVPN down the stack: Data Channel Offload (DCO)
      brownfeild               | day-2-05 | Out of the brownfield
      speaker:dumazet          | day-4-07 | State of the union in TCP land
      day:2 frr workshop       | day-2-03 | FRR Workshop
      title:closing            | day-5-07 | Closing Ceremony
      in:notes surprised ktls  | day-5-03 | The result
      """;

  private record Wanted(String query, String deck, String title) {
    static Wanted of(String row) {
      String[] cells = row.split("\\|", -1);
      return new Wanted(cells[0].strip(), cells[1].strip(), cells[2].strip());
    }
  }

  @Test
  void theSlideThatWasMeantComesFirst() throws IOException {
    Index index = talks();
    List<Wanted> rows = QUERIES.lines().map(Wanted::of).toList();
    List<String> misses = new ArrayList<>();
    for (Wanted wanted : rows) {
      Results results = Search.of(index, Query.of(wanted.query()));
      String found = results.isEmpty() ? "nothing" : name(results.hit(0));
      if (!found.startsWith(wanted.deck()) || !found.endsWith(": " + wanted.title())) {
        misses.add(
            wanted.query() + " → " + found + ", not " + wanted.deck() + ": " + wanted.title());
      }
    }
    misses.forEach(System.out::println);
    assertTrue(misses.size() * 20 <= rows.size(), () -> String.join("\n", misses));
  }

  private static String name(Hit hit) {
    return Path.of(hit.path()).getFileName() + ": " + hit.title();
  }

  @Test
  void germanWordsAreFoundAsTheyAreTyped() {
    Index index =
        Index.of(
            List.of(
                DeckText.of(
                    "d.md",
                    DeckParser.parse(
                            "d.md",
                            """
                            # Übertragungsgeschwindigkeit messen
                            ---
                            # Die Straße nach Köln
                            ---
                            # Frau Mueller und Café
                            ---
                            # Herr Müller, Herr Muller
                            """)
                        .deck())));
    for (var row :
        """
        uebertragung | 1
        geschwindigkeit | 1
        Ubertragungs | 1
        strasse | 2
        STRASSE | 2
        koln | 2
        koeln | 2
        cafe | 3
        müller | 4 3
        muller | 4 3
        mueller | 4 3
        MUELL | 4 3
        """
            .lines()
            .map(line -> line.split("\\|", -1))
            .toList()) {
      Results results = Search.exact(index, Query.of(row[0]), List.of());
      assertEquals(
          Stream.of(row[1].strip().split(" ")).map(Integer::valueOf).sorted().toList(),
          results.inOrder().stream().map(place -> place.slide() + 1).toList(),
          row[0]);
    }
  }

  static Index talks() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("talks"))) {
      List<DeckText> decks = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        decks.add(
            DeckText.of(
                file.toString(), DeckParser.parse(file.toString(), Files.readString(file)).deck()));
      }
      return Index.of(decks);
    }
  }
}
