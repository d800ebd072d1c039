package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @ParameterizedTest
  @CsvSource({
    "https://lwn.net, https://lwn.net, lwn.net",
    "HTTPS://LWN.net/A, https://lwn.net/A, lwn.net",
    "http://a.b:8080/c?d=e#f, http://a.b:8080/c?d=e#f, a.b",
    "https://user:pass@a.b/, https://user:pass@a.b/, a.b",
    "https://bank.example@evil.example/, https://bank.example@evil.example/, evil.example",
    "https://bank.example\\@evil.example/, https://bank.example%5C@evil.example/, bank.example",
    "http://[2001:db8::1]:80/x, http://[2001:db8::1]:80/x, [2001:db8::1]",
    "https://xn--bcher-kva.example/, https://xn--bcher-kva.example/, xn--bcher-kva.example",
    "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4, xn--bcher-kva.example",
    "https://a.b/a b, https://a.b/a%20b, a.b",
    "mailto:a@b.c?subject=x y, mailto:a@b.c?subject=x%20y, a@b.c",
  })
  void isAnAddressInPlainAscii(String text, String address, String host) {
    Link link = Link.of(text).orElseThrow();
    assertEquals(address, link.address());
    assertEquals(host, link.host());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lwn.net",
        "//lwn.net",
        "#slide",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ssh://host",
        "x-man-page://ls",
        "https:lwn.net",
        "https://",
        "https:///path",
        "https://a b/",
        "mailto:",
        "mailto:?subject=x",
        "-https://a.b",
      })
  void nothingElseIsALink(String text) {
    assertEquals(Optional.empty(), Link.of(text));
  }

  @Test
  void isNoLongerThanATerminalTakes() {
    String path = "x".repeat(1024 - "https://a.b/".length());
    assertTrue(Link.of("https://a.b/" + path).isPresent());
    assertEquals(Optional.empty(), Link.of("https://a.b/" + path + "x"));
    assertEquals(Optional.empty(), Link.of("https://a.b/" + "ä".repeat(300)));
  }

  @Test
  void noByteOfItActsOnATerminal() {
    Random random = new Random(52);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "https://a.b/" : "http://");
      for (int j = 0; j < 12; j++) {
        text.appendCodePoint(
            random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0xa0));
      }
      Link.of(text.toString())
          .ifPresent(link -> {
            assertTrue(link.address().chars().allMatch(c -> c > ' ' && c < 0x7f), link.address());
            assertTrue(link.address().startsWith("http"));
          });
    }
  }
}
