package org.pressmark.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.exchange.xml.XmlElement;

/// Numbers of a book as text: those in a style of dates as dates (ECMA-376, part 1, sections 18.8.30 and 18.17.4).
///
/// `epoch` is day 0; `isDate` says of each style whether it shows dates.
record DateCells(LocalDate epoch, List<Boolean> isDate) {
    /// Day 0 of most books, so that 1 March 1900 is day 61 although 1900 had no 29 February.
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    static final DateCells NONE = new DateCells(SINCE_1900, List.of());
    private static final int LONGEST_NUMBER = 64;
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final int FIRST_CUSTOM = 164;

    DateCells {
        isDate = List.copyOf(isDate);
    }

    DateCells since(LocalDate other) {
        return new DateCells(other, isDate);
    }

    static DateCells of(XmlElement styles, LocalDate epoch) {
        Map<String, String> formats = new HashMap<>();
        XmlElement custom = styles.first("numFmts");
        if (custom != null) {
            custom.children().forEach(each -> formats.put(each.get("numFmtId", ""), each.get("formatCode", "")));
        }
        List<Boolean> isDate = new ArrayList<>();
        XmlElement cells = styles.first("cellXfs");
        if (cells != null) {
            cells.children().forEach(each -> isDate.add(isDate(each.get("numFmtId", "0"), formats)));
        }
        return new DateCells(epoch, isDate);
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            String letters =
                    format.replaceAll("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
            return !letters.equals("general") && letters.matches("(?s).*[ydhs].*");
        }
        int number = id.matches("\\d{1,4}") ? Integer.parseInt(id) : FIRST_CUSTOM;
        return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 58);
    }

    /// The number as text; a date as in ISO 8601.
    String text(String value, int style) {
        String number = value.strip();
        if (number.length() > LONGEST_NUMBER || !number.matches("[+-]?\\d*\\.?\\d*([eE][+-]?\\d{1,2})?")) {
            return number;
        }
        try {
            BigDecimal exact = new BigDecimal(number);
            boolean dated = style < isDate.size() && isDate.get(style);
            return dated && exact.signum() >= 0 && exact.compareTo(LAST_DAY) < 0 ? date(exact) : plain(exact);
        } catch (NumberFormatException noNumber) {
            return number;
        }
    }

    private static String plain(BigDecimal exact) {
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal days) {
        long seconds = days.multiply(
                        new BigDecimal(ChronoUnit.DAYS.getDuration().toSeconds()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime at = epoch.atStartOfDay().plusSeconds(seconds);
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }
}
