package lectern.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lectern.deck.Block;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Slide;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Span;
import lectern.image.Canvas;
import lectern.image.Enlarged;
import lectern.image.Painted;
import lectern.layout.Page;
import lectern.layout.PictureBox;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Asks for the pictures that are in sight or will be next, and puts them where they belong.
public final class Painting {
  private Painting() {}

  /// The step, and what it makes necessary.
  static Step after(Step step) {
    Model model = step.model();
    Gallery gallery = model.gallery();
    Optional<Talk> talk = model.behind();
    boolean pictures = talk.isPresent() && gallery.knows(talk.get().source());
    if (!pictures && (talk.isEmpty() || !scales(gallery, talk.get().slide()))) {
      return step;
    }
    if (gallery.canvas().isEmpty()) {
      return gallery.sought()
          ? step
          : new Step(model.gallery(gallery.seeking()), step.cmds()).and(new Cmd.AskTerminal());
    }
    if (!pictures) {
      return step;
    }
    Set<Wanted> wanted = wanted(model, talk.get());
    List<Wanted> missing =
        wanted.stream().filter(one -> !gallery.shown().containsKey(one)).toList();
    Step trimmed = new Step(model.gallery(gallery.trimmed(wanted).asked(missing)), step.cmds());
    return missing.equals(gallery.asked()) ? trimmed : trimmed.and(new Cmd.ReadPictures(missing));
  }

  /// Whether there is text to draw larger.
  private static boolean scales(Gallery gallery, Slide slide) {
    return gallery.titles() || hasSizes(slide.blocks());
  }

  static boolean hasSizes(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block -> block instanceof Block.Sized || hasSizes(block.inside()));
  }

  /// The pictures of the slide on screen, those of its page first, then those of the next slide.
  private static Set<Wanted> wanted(Model model, Talk talk) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    Moves moves = Moves.of(model).room(model.slideRoom());
    List<Page> pages = moves.pages(talk);
    int here = talk.at().slide();
    add(wanted, model, talk, pages.get(Math.min(talk.page(), pages.size() - 1)), here);
    pages.forEach(page -> add(wanted, model, talk, page, here));
    if (model.podium().isPresent() && PodiumUpdate.isDeskSeen(model)) {
      for (Sheet sheet : SpeakerView.sheets(model, talk)) {
        add(wanted, model, talk, sheet.part(), sheet.talk().at().slide());
      }
    }
    int next = here + 1;
    if (next < talk.deck().slides().size()) {
      moves.pages(talk, next).forEach(page -> add(wanted, model, talk, page, next));
    }
    return wanted;
  }

  private static void add(Set<Wanted> all, Model model, Talk talk, Page page, int slide) {
    Canvas canvas = model.gallery().canvas().orElseThrow();
    for (Page.Sight sight : page.pictures(talk.deck().slides().get(slide).steps())) {
      all.add(wanted(model, talk.source(slide), sight, canvas));
    }
  }

  private static Wanted wanted(Model model, String deck, Page.Sight sight, Canvas canvas) {
    Map<String, PictureFile> files = model.gallery().files(deck);
    Color ground = model.theme().style(Role.TEXT).bg();
    return new Wanted(
        Objects.requireNonNull(files.get(sight.target())), sight.at().size(), canvas, ground);
  }

  static Model painted(Model model, Msg.PicturePainted painted) {
    Model now = model.gallery(model.gallery().shown(painted.wanted(), painted.painted()));
    if (painted.fault().isEmpty() || model.talk().isEmpty()) {
      return now;
    }
    PictureFile file = painted.wanted().file();
    Talk talk = model.talk().get();
    Optional<String> name = model.gallery().name(talk.source(), file);
    if (name.isEmpty()) {
      return now;
    }
    String message = "picture " + name.get() + " " + painted.fault().get();
    Diagnostic found = new Diagnostic(file.at(), Severity.WARNING, message);
    if (talk.diagnostics().contains(found)) {
      return now;
    }
    List<Diagnostic> all = new ArrayList<>(talk.diagnostics());
    all.add(found);
    return now.talk(Optional.of(talk.diagnostics(all))).notice(Update.finding(all));
  }

  /// The page with the larger text, and the pictures that are there.
  static Frame over(Frame slide, Model model, Talk talk, Page page) {
    Optional<Canvas> canvas = model.gallery().canvas();
    if (canvas.isEmpty()) {
      return slide;
    }
    Frame all = slide;
    for (Page.Enlarged text : page.enlarged(talk.at().step())) {
      List<Span> words =
          Lighting.lit(text.text(), Finding.lit(model), model.theme().style(Role.MATCH));
      all = all.place(text.at(), Enlarged.text(words, text.at().rows()));
    }
    String deck = talk.source();
    if (!model.gallery().knows(deck)) {
      return all;
    }
    for (Page.Sight sight : page.pictures(talk.at().step())) {
      Wanted wanted = wanted(model, deck, sight, canvas.get());
      Optional<Painted> painted = Optional.ofNullable(model.gallery().shown().get(wanted));
      all = with(all, sight, painted, model.theme());
    }
    return all;
  }

  /// The page with a picture, if it is there yet; with a box that says what it shows, if there is
  /// none to come.
  public static Frame with(Frame slide, Page.Sight sight, Optional<Painted> painted, Theme theme) {
    return switch (painted.orElse(null)) {
      case Painted.Cells(Frame cells) -> slide.with(sight.at().x(), sight.at().y(), cells);
      case Painted.Drawn(var graphic) -> slide.place(sight.at(), graphic);
      case Painted.Not _ -> PictureBox.over(slide, sight, theme);
      case null -> slide;
    };
  }
}
