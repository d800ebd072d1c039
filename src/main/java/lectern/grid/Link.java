package lectern.grid;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// An address that may be given to a terminal, a clipboard or another program: http, https or
/// mailto, in printable ASCII alone. Only [#of] makes one, so nothing else is ever handed on.
public final class Link {
  /// In bytes; longer ones are no links.
  private static final int LONGEST = 1024;

  /// Printable, but none of them stands bare in an address (RFC 3986).
  private static final String UNSAFE = "\"<>\\^`{|}";

  private final String address;
  private final String host;

  private Link(String address, String host) {
    this.address = address;
    this.host = host;
  }

  /// The link that a text is: nothing where its scheme is another, where it names no host, or where
  /// it is too long. What an address can't hold is percent-encoded.
  public static Optional<Link> of(String text) {
    String bare = text.strip();
    String scheme = scheme(bare);
    if (scheme.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = bare.substring(scheme.length());
    return scheme.equals("mailto:") ? mail(rest) : web(scheme, rest);
  }

  private static String scheme(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "http", "https" -> text.startsWith("//", colon + 1) ? name + "://" : "";
      case "mailto" -> "mailto:";
      default -> "";
    };
  }

  private static Optional<Link> mail(String rest) {
    String encoded = encoded(rest);
    int query = encoded.indexOf('?');
    String to = query < 0 ? encoded : encoded.substring(0, query);
    return to.isEmpty() || encoded.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Link("mailto:" + encoded, to));
  }

  private static Optional<Link> web(String scheme, String rest) {
    int end = 0;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    int at = authority.lastIndexOf('@');
    int colon = authority.lastIndexOf(':');
    // The colons of an address of numbers are in brackets.
    boolean port = colon > at && authority.indexOf(']', colon) < 0;
    String name = authority.substring(at + 1, port ? colon : authority.length());
    Optional<String> host = ascii(name);
    String address =
        scheme
            + encoded(authority.substring(0, at + 1))
            + host.orElse("")
            + encoded(port ? authority.substring(colon) : "")
            + encoded(rest.substring(end));
    return host.filter(_ -> address.length() <= LONGEST).map(h -> new Link(address, h));
  }

  /// A host's name as the network knows it: letters of other scripts as `xn--…`.
  private static Optional<String> ascii(String name) {
    try {
      String host = IDN.toASCII(name).toLowerCase(Locale.ROOT);
      return host.isEmpty() || !host.equals(encoded(host)) || host.contains("%")
          ? Optional.empty()
          : Optional.of(host);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f && UNSAFE.indexOf(b) < 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 15);
  }

  /// The whole of it, at most 1,024 characters from `!` to `~`.
  public String address() {
    return address;
  }

  /// Where it leads: the host, or whom a mail goes to.
  public String host() {
    return host;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Link that && address.equals(that.address));
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }

  @Override
  public String toString() {
    return address;
  }
}
