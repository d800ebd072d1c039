package lectern.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.diagram.Sequence.Event;
import lectern.diagram.Sequence.Head;
import lectern.diagram.Sequence.Part;
import lectern.diagram.Sequence.Participant;
import lectern.diagram.Sequence.Side;

/// The statements of a sequence diagram's source, after its header.
final class SequenceReader {
  private static final Set<String> FRAMES =
      Set.of("loop", "alt", "opt", "par", "critical", "break", "rect");

  /// Begin a further part of a frame.
  private static final Set<String> PARTS = Set.of("else", "and", "option");

  private static final Set<String> IGNORED =
      Set.of("activate", "deactivate", "destroy", "links", "link", "accTitle", "accDescr", "title");

  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?<from>[^:]*?)\\s*(?<arrow><<-->>|<<->>|-->>|->>|-->|->|--x|-x|--\\)|-\\))"
              + "\\s*[+-]?\\s*(?<to>[^:]+?)\\s*(?::(?<text>.*))?");

  private static final Pattern NOTE =
      Pattern.compile("(?i)note\\s+(left of|right of|over)\\s+([^:]+?)\\s*:(.*)");

  private static final Pattern DECLARED =
      Pattern.compile("(?:create\\s+)?(participant|actor)\\s+(.+?)(?:\\s+as\\s+(.+))?");

  private final Cursor cursor;
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private int events;
  private int boxes;
  private int number = -1;
  private int step = 1;

  SequenceReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /// A frame that is being read; the first one is the diagram itself.
  private record Open(String kind, int at, List<Part> done, List<String> label, List<Event> now) {
    Open(String kind, int at, String label) {
      this(kind, at, new ArrayList<>(), new ArrayList<>(List.of(label)), new ArrayList<>());
    }

    void next(String words) {
      done.add(new Part(label.getFirst(), List.copyOf(now)));
      label.set(0, words);
      now.clear();
    }
  }

  Sequence read() {
    open.add(new Open("", 0, ""));
    for (cursor.skipToStatement(); !cursor.isAtEnd(); cursor.skipToStatement()) {
      statement();
    }
    if (open.size() > 1) {
      Open last = open.getLast();
      throw cursor.refuse(last.at(), "'" + last.kind() + "' is not closed by 'end'");
    }
    if (participants.isEmpty()) {
      throw cursor.refuse("a sequence without a message: A->>B: hello would be one");
    }
    return new Sequence(participants, open.getFirst().now());
  }

  private void statement() {
    int at = cursor.at();
    String text = cursor.statement();
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space).strip();
    Matcher message = MESSAGE.matcher(text);
    if (FRAMES.contains(word)) {
      open.add(new Open(word, at, word.equals("rect") ? "" : Words.of(rest)));
      count(at);
    } else if (PARTS.contains(word) && open.size() > 1) {
      open.getLast().next(Words.of(rest));
      count(at);
    } else if (text.equals("end")) {
      end(at);
    } else if (word.equals("autonumber")) {
      autonumber(rest);
    } else if (word.equals("box")) {
      boxes++;
    } else if (word.equals("participant") || word.equals("actor") || word.equals("create")) {
      declare(text, at);
    } else if (word.equalsIgnoreCase("note")) {
      note(text, at);
    } else if (message.matches()) {
      message(message, at);
    } else if (!IGNORED.contains(word.replace(":", ""))) {
      throw cursor.refuse(
          at, "'" + Excerpt.of(text) + "' is not understood: A->>B: words would be");
    }
  }

  private void count(int at) {
    if (++events > Sequence.MOST_EVENTS || open.size() > 20) {
      throw cursor.refuse(at, "more than can be shown: split this diagram");
    }
  }

  private void end(int at) {
    if (boxes > 0) {
      boxes--;
      return;
    }
    if (open.size() == 1) {
      throw cursor.refuse(at, "'end' closes nothing here");
    }
    Open frame = open.removeLast();
    frame.next("");
    open.getLast().now().add(new Event.Frame(frame.kind(), List.copyOf(frame.done())));
  }

  private void autonumber(String rest) {
    String[] words = rest.split("\\s+", -1);
    number = words[0].matches("\\d{1,6}") ? Integer.parseInt(words[0]) : 1;
    step = words.length > 1 && words[1].matches("\\d{1,4}") ? Integer.parseInt(words[1]) : 1;
    number = words[0].equals("off") ? -1 : number;
  }

  private void declare(String text, int at) {
    Matcher declared = DECLARED.matcher(text);
    if (!declared.matches()) {
      throw cursor.refuse(at, "a participant needs a name: participant A as Alice");
    }
    String name = declared.group(2).strip();
    String label = Words.of(declared.group(3) == null ? name : declared.group(3));
    int index = find(name, at);
    participants.set(index, new Participant(label, declared.group(1).equals("actor")));
  }

  /// The participant of a name, who comes on stage if this is the first mention.
  private int find(String name, int at) {
    Integer index = indices.get(name);
    if (index != null) {
      return index;
    }
    if (participants.size() == Sequence.MOST_PARTICIPANTS) {
      throw cursor.refuse(at, "more than " + Sequence.MOST_PARTICIPANTS + " participants");
    }
    indices.put(name, participants.size());
    participants.add(new Participant(Words.of(name), false));
    return participants.size() - 1;
  }

  private void note(String text, int at) {
    Matcher note = NOTE.matcher(text);
    if (!note.matches()) {
      throw cursor.refuse(at, "a note needs its place and words: Note over A: words");
    }
    String where = note.group(1).toLowerCase(java.util.Locale.ROOT);
    Side side =
        where.equals("over") ? Side.OVER : where.startsWith("left") ? Side.LEFT : Side.RIGHT;
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (String name : note.group(2).split(",", -1)) {
      int index = find(name.strip(), at);
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
    add(new Event.Note(side, first, last, Words.of(note.group(3))), at);
  }

  private void message(Matcher message, int at) {
    if (message.group("from").isEmpty()) {
      throw cursor.refuse(at, "nobody sends this message: A->>B: words would be right");
    }
    String arrow = message.group("arrow");
    int from = find(message.group("from"), at);
    int to = find(message.group("to").strip(), at);
    Head head =
        arrow.endsWith(">>")
            ? Head.ARROW
            : arrow.endsWith("x") ? Head.CROSS : arrow.endsWith(")") ? Head.OPEN : Head.NONE;
    String text = message.group("text") == null ? "" : Words.of(message.group("text"));
    if (number >= 0) {
      text = (number + ". " + text).strip();
      number += step;
    }
    Head back = arrow.startsWith("<<") ? Head.ARROW : Head.NONE;
    add(new Event.Message(from, to, text, arrow.contains("--"), back, head), at);
  }

  private void add(Event event, int at) {
    count(at);
    open.getLast().now().add(event);
  }
}
