package org.pressmark.suggest.words;

/// Words that are one but for their endings: names are declined in half of the languages of the news ("Пескова",
/// "Пескову").
public final class Stems {
    /// The fewest letters two words share at their beginning, to be one.
    public static final int SHORTEST = 4;

    private static final int LONGEST_ENDING = 3;

    private Stems() {}

    /// Whether two folded words are equal, or share a beginning and differ in short endings only.
    public static boolean isShared(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST
                && one.length() - shared <= LONGEST_ENDING
                && other.length() - shared <= LONGEST_ENDING;
    }
}
