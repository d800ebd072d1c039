package lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Slide;
import lectern.grid.SafeText;
import lectern.library.Entry;
import lectern.library.Library;

/// A deck as lines of text that read well aloud: headings, lists, tables cell by cell, notes; no
/// boxes, no columns, no colours.
public final class LinearText {
  private final List<String> lines = new ArrayList<>();

  private LinearText() {}

  /// The deck's lines; every step is shown.
  public static List<String> of(Deck deck) {
    LinearText text = new LinearText();
    for (int i = 0; i < deck.slides().size(); i++) {
      text.slide(deck.slides().get(i), i + 1, deck.slides().size());
    }
    return text.safe();
  }

  /// The programme: the talks of a library by event and day, a line each.
  public static List<String> of(Library library) {
    LinearText text = new LinearText();
    for (Library.Group group : library.groups()) {
      text.gap();
      String day = group.day().isPresent() ? "day " + group.day().getAsInt() : "";
      String head =
          Stream.of(group.event().orElse("Other decks"), day)
              .filter(s -> !s.isEmpty())
              .collect(Collectors.joining(", "));
      text.lines.add(head);
      for (Entry entry : group.entries()) {
        String speakers = String.join(", ", entry.meta().speakers());
        text.lines.add(
            "- "
                + entry.title()
                + (speakers.isEmpty() ? "" : ", by " + speakers)
                + ": "
                + entry.path());
      }
    }
    return text.safe();
  }

  private List<String> safe() {
    return lines.stream().map(line -> SafeText.of(line).toString().stripTrailing()).toList();
  }

  private void slide(Slide slide, int number, int of) {
    String title = slide.title();
    gap();
    lines.add(
        "Slide " + number + " of " + of + (title.isEmpty() ? "" : ": " + title.replace('\n', ' ')));
    boolean titled = title.isEmpty();
    for (Block block : slide.blocks()) {
      if (!titled && block instanceof Block.Heading) {
        titled = true;
      } else {
        block(block, "");
      }
    }
    if (!slide.notes().isEmpty()) {
      gap();
      lines.add("Notes:");
      slide.notes().forEach(note -> block(note, ""));
    }
  }

  private void gap() {
    if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      lines.add("");
    }
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Block.Cover(Meta meta) -> cover(meta);
      case Block.Heading(_, var content) -> {
        gap();
        text(indent, Spoken.of(content));
      }
      case Block.Paragraph(var content) -> {
        gap();
        text(indent, Spoken.of(content));
      }
      case Block.Items items -> items(items, indent);
      case Block.Quote(var content) -> labelled("Quote:", content, indent);
      case Block.Alert(var kind, var content) -> labelled(name(kind), content, indent);
      case Block.Code(String language, _, var code) -> {
        gap();
        lines.add(indent + (language.isEmpty() ? "Code:" : "Code, " + language + ":"));
        code.forEach(line -> lines.add(indent + "    " + line));
      }
      case Block.Table table -> table(table, indent);
      case Block.Picture(_, String alt, var title, _, _) -> {
        gap();
        lines.add(indent + "Picture: " + title.map(t -> alt + " – " + t).orElse(alt));
      }
      case Block.Rule _, Block.Space _, Block.Middle _ -> gap();
      case Block.Columns(var columns) ->
          columns.forEach(column -> column.content().forEach(inner -> block(inner, indent)));
      case Block.Aligned(_, var content) -> content.forEach(inner -> block(inner, indent));
      case Block.Sized(_, var content) -> content.forEach(inner -> block(inner, indent));
      case Block.Footnotes(var notes) ->
          notes.forEach(note -> labelled("Footnote " + note.mark() + ":", note.content(), indent));
      case Block.Reveal(_, var content) -> content.forEach(inner -> block(inner, indent));
      case Block.Diagram(_, var source) -> block(source, indent);
    }
  }

  private void text(String indent, String text) {
    text.lines().forEach(line -> lines.add(indent + line));
  }

  private void cover(Meta meta) {
    meta.subtitle().ifPresent(lines::add);
    if (!meta.speakers().isEmpty()) {
      lines.add("Speakers: " + String.join(", ", meta.speakers()));
    }
    String where =
        List.of(
                meta.event(),
                meta.session(),
                meta.location(),
                meta.day().isPresent()
                    ? Optional.of("day " + meta.day().getAsInt())
                    : Optional.<String>empty(),
                meta.date())
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!where.isEmpty()) {
      lines.add(where);
    }
    meta.summary().ifPresent(lines::add);
  }

  private void items(Block.Items items, String indent) {
    if (indent.isEmpty()) {
      gap();
    }
    int number = items.start().orElse(0);
    for (Block.Item item : items.items()) {
      String mark = items.start().isPresent() ? number++ + ". " : "- ";
      String task = item.done().map(done -> done ? "done: " : "to do: ").orElse("");
      int at = lines.size();
      String inner = indent + " ".repeat(mark.length());
      item.content().forEach(block -> block(block, inner));
      while (at < lines.size() && lines.get(at).isBlank()) {
        lines.remove(at);
      }
      if (at == lines.size()) {
        lines.add(inner);
      }
      lines.set(at, indent + mark + task + lines.get(at).stripLeading());
    }
  }

  private void labelled(String label, List<Block> content, String indent) {
    gap();
    lines.add(indent + label);
    int at = lines.size();
    content.forEach(block -> block(block, indent + "    "));
    if (at < lines.size() && lines.get(at).isBlank()) {
      lines.remove(at);
    }
  }

  private static String name(Block.AlertKind kind) {
    return switch (kind) {
      case NOTE -> "Note:";
      case TIP -> "Tip:";
      case IMPORTANT -> "Important:";
      case WARNING -> "Warning:";
      case CAUTION -> "Caution:";
    };
  }

  private void table(Block.Table table, String indent) {
    gap();
    List<String> names = table.header().stream().map(cell -> Spoken.of(cell.content())).toList();
    String head = names.stream().filter(n -> !n.isEmpty()).collect(Collectors.joining(", "));
    lines.add(indent + (head.isEmpty() ? "Table:" : "Table: " + head));
    for (Block.Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        String value = Spoken.of(row.cells().get(i).content());
        String name = i < names.size() ? names.get(i) : "";
        cells.add(i == 0 || name.isEmpty() ? value : name + " " + value);
      }
      lines.add(indent + "- " + String.join("; ", cells));
    }
  }
}
