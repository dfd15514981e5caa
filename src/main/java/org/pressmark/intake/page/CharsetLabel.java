package org.pressmark.intake.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a page says of its character set, in the sense browsers give to it.
///
/// Many pages name a small set and use the larger one around it, so a label means the larger one (table of the
/// WHATWG's Encoding Standard, for the labels that differ from Java's names).
public final class CharsetLabel {
    /// Where a declaration is looked for, in bytes; browsers look at fewer.
    private static final int LOOKED_AT = 16_384;

    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:+-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENT_TYPE =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:+-]{2,40})", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("x-cp1251", "windows-1251"),
            Map.entry("x-cp1252", "windows-1252"));

    private CharsetLabel() {}

    /// What the first bytes of a page declare, or null.
    public static @Nullable Charset declaredIn(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Charset declared = first(DECLARATION, head);
        // Who can read the declaration byte by byte does not read UTF-16.
        return declared != null && declared.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : declared;
    }

    /// What a header such as `text/html; charset=koi8-r` names, or null.
    public static @Nullable Charset ofContentType(@Nullable String header) {
        return header == null ? null : first(CONTENT_TYPE, header);
    }

    private static @Nullable Charset first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? of(found.group(1)) : null;
    }

    private static @Nullable Charset of(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(LARGER.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
