package lectern.image;

/// The formats that can be read, by the name that ImageIO knows them by.
public enum Format {
  PNG("png"),
  JPEG("jpeg"),
  GIF("gif"),
  WEBP("webp"),
  SVG("svg");

  final String reader;

  Format(String reader) {
    this.reader = reader;
  }
}
