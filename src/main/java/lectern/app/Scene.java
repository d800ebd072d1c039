package lectern.app;

/// How a talk is shown beyond its place: the stage, where on the slide the page on screen begins
/// ([lectern.layout.Page#start]), and what is known of the hall.
public record Scene(Stage stage, double top, Hall hall) {
  /// The first page of a slide, as it is.
  public static final Scene NEW = new Scene(Stage.NEW, 0, Hall.EMPTY);

  public Scene hall(Hall now) {
    return new Scene(stage, top, now);
  }

  static Scene of(Model model, Talk talk) {
    Podium podium = Podium.of(model);
    Hall hall = podium.hall().room(model.slideRoom()).rehearsed(Rehearsing.now(model, talk));
    return new Scene(podium.stage(), talk.page() == 0 ? 0 : Moves.of(model).top(talk), hall);
  }
}
