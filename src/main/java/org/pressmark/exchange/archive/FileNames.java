package org.pressmark.exchange.archive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.pressmark.model.Article;

/// Names for the files of a set, plain enough for every system and tool, and no two alike in any case of letters.
public final class FileNames {
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    /// What the file of an article is called, without an ending.
    public static String of(Article article) {
        String file = article.text().fileName();
        String name = file == null ? article.title() : file.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^\\.+", "");
        return plain.isEmpty() ? "article" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /// A name with everything but Latin letters, digits, `_` and `-` made `_`; another word where nothing is left.
    public static String plain(String name, String otherwise) {
        String plain = name.strip().replaceAll("[^A-Za-z0-9_-]+", "_");
        return plain.chars().allMatch(each -> each == '_') ? otherwise : plain;
    }

    /// The name, with a number behind it where it was given before.
    public String unique(String wanted) {
        String file = wanted;
        for (int again = 2; !taken.add(file.toLowerCase(Locale.ROOT)); again++) {
            file = wanted + "-" + again;
        }
        return file;
    }
}
