package dev.tpm.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that are final, carried past the sanitizer as numbered fragments. */
final class ReadyAddresses {

  private static final String START = "#tpm-ready-";
  private static final Pattern NUMBERED = Pattern.compile(START + "([0-9]{1,7})");

  private final List<String> addresses = new ArrayList<>();

  String hide(String address) {
    addresses.add(address);
    return START + (addresses.size() - 1);
  }

  /** The address behind a numbered fragment; empty for any other text. */
  Optional<String> reveal(String fragment) {
    Matcher numbered = NUMBERED.matcher(fragment);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(numbered.group(1));
    return number < addresses.size() ? Optional.of(addresses.get(number)) : Optional.empty();
  }
}
