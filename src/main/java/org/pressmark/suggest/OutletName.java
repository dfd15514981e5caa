package org.pressmark.suggest;

import java.util.UUID;
import java.util.regex.Pattern;

/// One name of an outlet, and how it must be written to count.
///
/// - Capitals that begin its words must be capitals in the text, so that "the insider" is no outlet.
/// - A short name all in capitals ("RT", "AP") counts only so.
/// - An address ("kremlin.ru") counts in any case, and "The" before a name may be small.
record OutletName(String name, UUID outlet) {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}]{2,})+", Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 6;

    boolean isWritten(String found) {
        if (ADDRESS.matcher(name).matches() || found.length() != name.length()) {
            return true;
        }
        if (isShortCapitals()) {
            return found.equals(name);
        }
        int from = name.startsWith("The ") ? 4 : 0;
        for (int at = from; at < name.length(); at++) {
            boolean begins = at == 0 || !Character.isLetter(name.charAt(at - 1));
            if (begins && Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(found.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShortCapitals() {
        return name.length() <= SHORT
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().noneMatch(Character::isLowerCase);
    }
}
