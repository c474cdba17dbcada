package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTest {
  /** What stands before the last address is what the client claims. */
  @Test
  void theLastAddressCounts() {
    assertEquals("10.0.0.3", SourceAddress.of(List.of("192.0.2.1, 10.0.0.2,10.0.0.3")));
    assertEquals("10.0.0.3", SourceAddress.of(List.of("192.0.2.1", "10.0.0.3")));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7:51234, 192.0.2.7",
    "[2001:db8::7]:51234, 2001:db8::7",
    "2001:db8::7, 2001:db8::7",
    "192.0.2.7, 192.0.2.7"
  })
  void thePortIsRemoved(String entry, String address) {
    assertEquals(address, SourceAddress.of(List.of(entry)));
  }

  @Test
  void withoutAHeaderItIsUnknown() {
    assertNull(SourceAddress.of(List.of()));
    assertNull(SourceAddress.of(List.of(" ")));
    assertNull(SourceAddress.of(List.of(":51234")));
  }
}
