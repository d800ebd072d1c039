package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lectern.diagram.Flowchart.Tip;
import org.jspecify.annotations.Nullable;

/// The room between two layers, and on which of its tracks each line turns. Lines that share a port
/// share a track; no two others run over each other.
final class Channel {
  /// More lines than this are put on tracks without asking which crosses less.
  private static final int MANY = 60;

  private final List<Piece> pieces;
  private final Setting setting;
  private final List<Net> nets = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();

  /// Tracks in use.
  private int tracks;

  /// Cells from the upper layer's end to the first track.
  private int first;

  private Channel(List<Piece> pieces, Setting setting) {
    this.pieces = pieces;
    this.setting = setting;
  }

  /// Pieces that turn on one track; `upper` and `lower` are where they come from and go to.
  private static final class Net {
    final List<Piece> pieces = new ArrayList<>();
    final Set<Integer> upper = new TreeSet<>();
    final Set<Integer> lower = new TreeSet<>();
    final Set<Net> after = new HashSet<>();
    int track = -1;

    /// The first part of a net that turns twice, if this is the second.
    @Nullable Net first;

    int from() {
      return Math.min(first(upper), first(lower));
    }

    int to() {
      return Math.max(last(upper), last(lower));
    }

    private static int first(Set<Integer> set) {
      return ((TreeSet<Integer>) set).first();
    }

    private static int last(Set<Integer> set) {
      return ((TreeSet<Integer>) set).last();
    }

    boolean overlaps(Net other) {
      return from() <= other.to() + 1 && other.from() <= to() + 1;
    }

    /// Whether a line down from here must be above `other`'s.
    boolean mustPrecede(Net other) {
      return other != first && upper.stream().anyMatch(other.lower::contains);
    }

    boolean reaches(Net other) {
      return reaches(other, new HashSet<>());
    }

    private boolean reaches(Net other, Set<Net> seen) {
      return this == other
          || (seen.add(this) && after.stream().anyMatch(next -> next.reaches(other, seen)));
    }
  }

  /// Sets where the pieces turn; the cells that the channel takes. `least` of them at least.
  static int route(List<Piece> pieces, Setting setting, int least) {
    Channel channel = new Channel(pieces, setting);
    channel.collect();
    channel.order();
    channel.assign();
    return channel.measure(least);
  }

  private void collect() {
    Map<String, Net> byPort = new HashMap<>();
    for (Piece piece : pieces) {
      used.add(piece.upperV());
      used.add(piece.lowerV());
      String up = "above " + piece.upperV();
      String low = "below " + piece.lowerV();
      Net net = byPort.containsKey(up) ? byPort.get(up) : byPort.get(low);
      Net other = byPort.get(low);
      if (net == null) {
        net = new Net();
        nets.add(net);
      } else if (other != null && other != net) {
        Net joined = net;
        other.pieces.forEach(joined.pieces::add);
        joined.upper.addAll(other.upper);
        joined.lower.addAll(other.lower);
        byPort.replaceAll((_, value) -> value == other ? joined : value);
        nets.remove(other);
      }
      net.pieces.add(piece);
      net.upper.add(piece.upperV());
      net.lower.add(piece.lowerV());
      byPort.put(up, net);
      byPort.put(low, net);
    }
    nets.removeIf(net -> net.from() == net.to());
  }

  /// First what must be, then what crosses less.
  private void order() {
    for (int i = 0; i < nets.size(); i++) {
      for (int j = 0; j < nets.size(); j++) {
        Net one = nets.get(i);
        Net other = nets.get(j);
        if (one != other && one.mustPrecede(other)) {
          if (other.reaches(one)) {
            bendTwice(one);
          } else {
            one.after.add(other);
          }
        }
      }
    }
    if (nets.size() > MANY) {
      return;
    }
    record Choice(Net above, Net below, int saved) {}
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < nets.size(); i++) {
      for (int j = 0; j < i; j++) {
        int saved = crossings(nets.get(j), nets.get(i)) - crossings(nets.get(i), nets.get(j));
        if (nets.get(i).overlaps(nets.get(j)) && saved != 0) {
          choices.add(
              saved > 0
                  ? new Choice(nets.get(i), nets.get(j), saved)
                  : new Choice(nets.get(j), nets.get(i), -saved));
        }
      }
    }
    choices.sort(Comparator.comparingInt(Choice::saved).reversed());
    for (Choice choice : choices) {
      if (!choice.below.reaches(choice.above)) {
        choice.above.after.add(choice.below);
      }
    }
  }

  /// How often two nets cross if one is above the other.
  private static int crossings(Net above, Net below) {
    int crossings = 0;
    for (int v : above.lower) {
      crossings += v > below.from() && v < below.to() ? 1 : 0;
    }
    for (int v : below.upper) {
      crossings += v > above.from() && v < above.to() ? 1 : 0;
    }
    return crossings;
  }

  /// Parts a net that is in others' way on both its sides: it goes by way of a free place.
  private void bendTwice(Net net) {
    int middle = (net.from() + net.to()) / 2;
    int free = middle;
    for (int d = 0; used.contains(free) || free < 0; d++) {
      free = middle + (d % 2 == 0 ? d / 2 + 1 : -d / 2 - 1);
    }
    used.add(free);
    Net second = new Net();
    second.first = net;
    second.lower.addAll(net.lower);
    second.upper.add(free);
    net.lower.clear();
    net.lower.add(free);
    int detour = free;
    net.pieces.forEach(piece -> piece.detour = detour);
    second.pieces.addAll(net.pieces);
    nets.forEach(other -> other.after.remove(net));
    net.after.removeIf(other -> !net.mustPrecede(other));
    net.after.add(second);
    nets.add(second);
    for (Net other : nets) {
      if (other != second && other != net && other.mustPrecede(second)) {
        other.after.add(second);
      }
    }
  }

  private void assign() {
    Map<Net, Integer> waiting = new HashMap<>();
    nets.forEach(net -> net.after.forEach(next -> waiting.merge(next, 1, Integer::sum)));
    List<Net> open = new ArrayList<>(nets);
    while (!open.isEmpty()) {
      Net net =
          open.stream()
              .filter(each -> waiting.getOrDefault(each, 0) == 0)
              .findFirst()
              .orElse(open.getFirst());
      open.remove(net);
      int track = 0;
      for (Net placed : nets) {
        if (placed.track >= track && placed.after.contains(net)) {
          track = placed.track + 1;
        }
      }
      while (isTaken(net, track)) {
        track++;
      }
      net.track = track;
      tracks = Math.max(tracks, track + 1);
      net.after.forEach(next -> waiting.merge(next, -1, Integer::sum));
    }
  }

  private boolean isTaken(Net net, int track) {
    return nets.stream().anyMatch(other -> other.track == track && other.overlaps(net));
  }

  private int measure(int least) {
    boolean tipAbove = false;
    boolean tipBelow = false;
    for (Piece piece : pieces) {
      tipAbove |= piece.upperTip != Tip.NONE;
      tipBelow |= piece.lowerTip != Tip.NONE;
    }
    first = setting.lead() + (tipAbove ? 1 : 0);
    int after = setting.lead() + (tipBelow ? 1 : 0);
    int needed =
        tracks == 0
            ? Math.max(first + after, setting.isAcross() ? 1 : 0)
            : first + (tracks - 1) * setting.step() + 1 + after;
    int room = Math.max(needed, least);
    if (tracks > 0 && setting.isAcross()) {
      first += (room - needed) / 2;
    }
    for (Net net : nets) {
      for (Piece piece : net.pieces) {
        piece.turns.add(first + net.track * setting.step());
      }
    }
    return room;
  }
}
