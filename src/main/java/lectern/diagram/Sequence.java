package lectern.diagram;

import java.util.ArrayList;
import java.util.List;

/// Who tells whom what, from top to bottom.
public record Sequence(List<Participant> participants, List<Event> events) implements Diagram {
  public static final int MOST_PARTICIPANTS = 40;

  public static final int MOST_EVENTS = 400;

  /// The kind of a frame that only sets its part apart.
  public static final String PLAIN = "rect";

  public Sequence {
    participants = List.copyOf(participants);
    events = List.copyOf(events);
  }

  /// `person` is whether it is drawn as one.
  public record Participant(String label, boolean person) {}

  /// Something that happens. Participants are given by index.
  public sealed interface Event {
    /// `from` may be `to`. `back` is the head at the sender's end, of arrows that go both ways.
    record Message(int from, int to, String text, boolean dotted, Head back, Head head)
        implements Event {}

    /// Words beside the line of a participant, or over those of `first` to `last`.
    record Note(Side side, int first, int last, String text) implements Event {}

    /// A part of the story: a loop, or parts that exclude or accompany each other. At least one.
    record Frame(String kind, List<Part> parts) implements Event {}
  }

  public record Part(String label, List<Event> events) {}

  public enum Side {
    LEFT,
    OVER,
    RIGHT
  }

  public enum Head {
    NONE,
    ARROW,
    /// An arrow that waits for no answer.
    OPEN,
    CROSS
  }

  @Override
  public List<String> words() {
    List<String> all = new ArrayList<>();
    participants.forEach(participant -> all.add(participant.label()));
    add(events, all);
    all.removeIf(String::isEmpty);
    return all;
  }

  private static void add(List<Event> events, List<String> all) {
    for (Event event : events) {
      switch (event) {
        case Event.Message message -> all.add(message.text());
        case Event.Note note -> all.add(note.text());
        case Event.Frame(String kind, List<Part> parts) -> {
          all.add(kind.equals(PLAIN) ? "" : kind);
          for (Part part : parts) {
            all.add(part.label());
            add(part.events(), all);
          }
        }
      }
    }
  }
}
