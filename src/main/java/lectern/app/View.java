package lectern.app;

import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.layout.Page;
import lectern.theme.Role;

/// What the model looks like: a frame of exactly its size.
public final class View {
  private View() {}

  public static Frame view(Model model) {
    Frame stage =
        model.talk().map(talk -> talk(model, talk)).orElseGet(() -> ShelfView.draw(model));
    return model
        .overlay()
        .map(overlay -> centred(stage, overlay.draw(model.theme(), model.size())))
        .orElse(stage);
  }

  private static Frame talk(Model model, Talk talk) {
    List<Page> pages = Moves.of(model).pages(talk.slide());
    int page = Math.min(talk.page(), pages.size() - 1);
    Frame slide = HeadLine.over(pages.get(page).frame(talk.at().step()), model.theme(), talk);
    if (!model.hasStatus()) {
      return slide;
    }
    return Frame.blank(model.size(), model.theme().style(Role.TEXT))
        .with(0, 0, slide)
        .with(0, model.size().rows() - 1, StatusLine.draw(model, talk, page, pages.size()));
  }

  private static Frame centred(Frame below, Frame box) {
    Size size = below.size();
    return below.with(
        Math.max(0, (size.columns() - box.columns()) / 2),
        Math.max(0, (size.rows() - box.rows()) / 2),
        box);
  }
}
