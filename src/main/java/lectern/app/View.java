package lectern.app;

import java.util.List;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.layout.Page;
import lectern.overlay.Overlay;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What the model looks like: a frame of exactly its size.
public final class View {
  private View() {}

  public static Frame view(Model model) {
    Frame stage =
        model.behind().map(talk -> stage(model, talk)).orElseGet(() -> ShelfView.draw(model));
    return model
        .overlay()
        .map(overlay -> over(stage, overlay, overlay.draw(model.theme(), room(model)), room(model)))
        .orElse(stage);
  }

  private static Frame stage(Model model, Talk talk) {
    if (model.podium().isEmpty()) {
      return talk(model, talk);
    }
    if (PodiumUpdate.isDeskSeen(model)) {
      return SpeakerView.draw(model, talk);
    }
    return Podium.of(model).stage().black() ? black(model) : talk(model, Divider.seen(model, talk));
  }

  /// Nothing but what one who follows has to know.
  private static Frame black(Model model) {
    Style black = Style.PLAIN.bg(new Color.Rgb(0, 0, 0));
    Frame screen = Frame.blank(model.size(), black);
    return model.following().isPresent() && model.hasStatus()
        ? screen.with(0, model.size().rows() - 1, StatusLine.astray(model, black))
        : screen;
  }

  private static Frame talk(Model model, Talk talk) {
    Moves moves = Moves.of(model);
    if (!moves.room().equals(model.slideRoom())) {
      Moves own = moves.room(model.slideRoom());
      return talk(model, talk, own, own.seen(talk, moves.top(talk)).page());
    }
    return talk(model, talk, moves, talk.page());
  }

  private static Frame talk(Model model, Talk talk, Moves moves, int most) {
    List<Page> pages = moves.pages(talk);
    int page = Math.min(most, pages.size() - 1);
    Page shown = pages.get(page);
    Frame drawn = Painting.over(shown.frame(talk.at().step()), model, talk, shown);
    if (model.podium().isPresent() && talk.equals(model.talk().orElse(null))) {
      drawn =
          Pointing.over(
              drawn, shown, talk.at().step(), Podium.of(model).stage().pointer(), model.theme());
    }
    if (isOnCover(model.theme(), drawn)) {
      Model onCover = model.looks(model.looks().preview(model.theme().onCover()));
      return talk(onCover, talk, drawn, page, pages.size());
    }
    return talk(model, talk, drawn, page, pages.size());
  }

  private static boolean isOnCover(Theme theme, Frame slide) {
    return theme.hasCover()
        && slide.rows() > 0
        && slide.columns() > 0
        && slide.at(0, 0).style().bg().equals(theme.style(Role.COVER).bg());
  }

  private static Frame talk(Model model, Talk talk, Frame drawn, int page, int pages) {
    Frame plain = HeadLine.over(drawn, model, talk);
    Frame slide = Lighting.lit(plain, Finding.lit(model), model.theme().style(Role.MATCH));
    if (!model.hasStatus()) {
      return slide;
    }
    return Frame.blank(model.size(), model.theme().style(Role.TEXT))
        .with(0, 0, slide)
        .with(0, model.size().rows() - 1, StatusLine.draw(model, talk, page, pages));
  }

  /// What an overlay may cover: a notice stays in sight.
  static Size room(Model model) {
    return model.notice().isPresent() ? model.aboveStatus() : model.size();
  }

  private static Frame over(Frame below, Overlay overlay, Frame box, Size room) {
    Size size = below.size();
    int right = Math.max(0, size.columns() - box.columns());
    int under = Math.max(0, size.rows() - box.rows());
    return switch (overlay.stand()) {
      case MIDDLE -> below.with(right / 2, under / 2, box);
      case STATUS -> below.with(0, room.rows() - box.rows(), box);
      case FOOT -> below.with(right / 2, Math.max(0, under - (size.rows() >= 4 ? 1 : 0)), box);
      case RIGHT -> below.with(right, under / 2, box);
      case BESIDE_LIST -> {
        boolean beside = ShelfLines.hasPreview(size);
        int list = beside ? ShelfLines.list(size).columns() + 1 : size.columns();
        yield below.with(Math.min(right, list), 2, box);
      }
    };
  }
}
