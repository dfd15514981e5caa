package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Set;

/// Tells a full stop that ends an abbreviation from one that ends a sentence.
///
/// Abbreviations differ in what they say about the next word: a title is always followed by a name, `No.` by a
/// number, `U.S.` and `Inc.` by anything, so there the next word decides. The lists hold what is common in news of
/// the languages the tool meets most; an unknown abbreviation costs a sentence cut in two, nothing worse.
final class Abbreviations {
    /// UTF-16 code units; longer words are no abbreviations.
    static final int LONGEST = 12;

    /// A name or another word of the same sentence follows always.
    private static final Set<String> BEFORE_NAME =
            words("Mr Mrs Ms Mx Dr Prof Rep Reps Sen Sens Gov Govs Gen Lt Col Maj "
                    + "Capt Cpt Cmdr Cdr Sgt Cpl Pvt Adm Brig Supt Insp Det Rev Hon Pres Amb Msgr Messrs Mme Mmes Mlle Sra Srta "
                    + "Hr Atty Asst Assoc Dep Secy Ing Dipl EE "
                    + "vs v cf e.g i.e viz ca z.B d.h u.a bzw vgl "
                    + "им ул пр-т просп пер пл наб бул пос дер гр тов гор ген полк акад проф доц св см рис табл напр тел т.е т.к т.н "
                    + "вул ім див смт");

    /// A number follows, or the sentence ends.
    private static final Set<String> BEFORE_NUMBER =
            words("No Nos no nos p pp Art Sec Ch Fig Vol vol Para para Par Jan "
                    + "Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Nr nr Abs Bd S ст стр гл п пп т ч");

    /// May stand in the middle of a sentence and at its end.
    private static final Set<String> ANYWHERE =
            words("Inc Co Cos Corp Ltd LLC PLC Bros Jr Sr Esq St Ste Mt Ft Ave Blvd Rd "
                    + "Sq Hwy Rte Univ Dept Inst Assn Natl Intl Govt approx est incl UU Ph.D Ala Ariz Ark Calif Colo Conn Del Fla "
                    + "Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo "
                    + "гг рр вв тыс млн млрд трлн руб коп долл грн тис обл экз чел ок");

    /// Languages that write ordinal numbers with a full stop.
    private static final Set<String> ORDINALS = words("de da nb nn no fi cs sk sl hr sr bs hu tr et lv is");

    private static final Set<String> AFTER_TIME = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    private final boolean ordinals;

    private Abbreviations(boolean ordinals) {
        this.ordinals = ordinals;
    }

    static Abbreviations of(Locale locale) {
        return new Abbreviations(ORDINALS.contains(locale.getLanguage()));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /// Whether the sentence goes on after `word` and its full stop.
    ///
    /// @param word what stands before the full stop, inner full stops included
    boolean continues(String word, Following next) {
        if (BEFORE_NAME.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word) && next.isNumber()) {
            return true;
        }
        if (word.endsWith(".m")) {
            return AFTER_TIME.contains(next.word()) || isZone(next.word());
        }
        boolean open = ANYWHERE.contains(word) || isInitials(word) || isSmallLetter(word) || isOrdinal(word);
        return open && !next.isStarter();
    }

    /// `U.S`, `J.K`, `В.В`, `D`: letters, each with its full stop but for the last.
    private static boolean isInitials(String word) {
        if (word.isEmpty() || !UCharacter.isUUppercase(word.charAt(0))) {
            return false;
        }
        for (String part : word.split("[.-]", -1)) {
            if (part.length() != 1 || !UCharacter.isLetter(part.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /// Russian and Ukrainian shorten much to one letter (`г.`, `р.`, `с.`); no sentence of theirs ends so but in
    /// `я`.
    private static boolean isSmallLetter(String word) {
        return word.length() == 1
                && UCharacter.isULowercase(word.charAt(0))
                && word.charAt(0) > 0x7F
                && !word.equals("я");
    }

    private boolean isOrdinal(String word) {
        return ordinals && word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(UCharacter::isDigit);
    }

    private static boolean isZone(String word) {
        return word.length() >= 2 && word.length() <= 4 && word.chars().allMatch(UCharacter::isUUppercase);
    }
}
