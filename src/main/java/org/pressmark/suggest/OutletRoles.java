package org.pressmark.suggest;

import java.util.Optional;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Zone;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Proposes the role of an outlet where it is named: the place decides, not the name.
///
/// Site furniture names the publisher, a credit line or dateline the provider, a caption the photographer's
/// agency. In running text an outlet is cited, however often.
public final class OutletRoles {
    private OutletRoles() {}

    /// The role of the outlet named at `mention`.
    ///
    /// @throws IndexOutOfBoundsException if the mention does not fit the text
    public static OutletMention.Role at(String text, Span mention) {
        return at(text, Paragraphs.of(text), mention);
    }

    /// The same where the paragraphs of the text are known: for many mentions.
    public static OutletMention.Role at(String text, Paragraphs paragraphs, Span mention) {
        int index = paragraphs.indexAt(mention.start());
        Span paragraph = paragraphs.get(index);
        String words = paragraph.of(text).strip();
        if (Furniture.isLike("related", words)) {
            return OutletMention.Role.CITED_OUTLET;
        }
        Optional<Zone.Type> zone = Zones.zoneOf(text, paragraphs, index);
        Span within = within(paragraph, mention);
        return zone.map(type -> inZone(text, paragraph, within, type)).orElseGet(() -> inBody(text, paragraph, within));
    }

    /// What of the mention lies in its first paragraph: a selection may run over several.
    private static Span within(Span paragraph, Span mention) {
        int start = Math.clamp(mention.start(), paragraph.start(), paragraph.end());
        return new Span(start, Math.clamp(mention.end(), start, paragraph.end()));
    }

    private static OutletMention.Role inZone(String text, Span paragraph, Span mention, Zone.Type zone) {
        return switch (zone) {
            case BREADCRUMB, SHARE_WIDGET, FORM, SITE_FOOTER -> OutletMention.Role.PUBLISHER;
            case CREDIT_LINE ->
                isPhoto(paragraph.of(text)) ? OutletMention.Role.PHOTO_CREDIT : OutletMention.Role.PROVIDER_CREDIT;
            case CAPTION -> inCaption(text, paragraph, mention);
            case TITLE -> isSiteName(text, paragraph, mention) ? OutletMention.Role.PUBLISHER : cited();
            case STANDFIRST, CROSSHEAD, LEAD, REFERENCE_BOX, SEPARATOR -> inBody(text, paragraph, mention);
        };
    }

    /// In a caption only the credit names an agency that took the picture: what stands in brackets at its end,
    /// or in a caption that is nothing but a credit.
    private static OutletMention.Role inCaption(String text, Span paragraph, Span mention) {
        String before = text.substring(paragraph.start(), mention.start());
        String after = text.substring(mention.end(), paragraph.end());
        boolean bracketed = before.lastIndexOf('(') > before.lastIndexOf(')') && after.indexOf(')') >= 0;
        boolean credit = bracketed || Furniture.isLike("photo", before) || before.contains("©");
        return credit || isPhoto(after) ? OutletMention.Role.PHOTO_CREDIT : cited();
    }

    private static OutletMention.Role inBody(String text, Span paragraph, Span mention) {
        String before = text.substring(paragraph.start(), mention.start());
        String after = text.substring(mention.end(), paragraph.end());
        if (Datelines.isDateline(before, after)) {
            return OutletMention.Role.PROVIDER_CREDIT;
        }
        int open = before.lastIndexOf('(');
        int close = after.indexOf(')');
        if (open < 0 || close < 0 || before.lastIndexOf(')') > open) {
            return cited();
        }
        String bracket = before.substring(open) + after.substring(0, close);
        if (isPhoto(bracket)) {
            return OutletMention.Role.PHOTO_CREDIT;
        }
        boolean alone = before.endsWith("(") && close == 0 && after.substring(1).isBlank();
        return alone ? OutletMention.Role.PROVIDER_CREDIT : cited();
    }

    /// Whether the outlet ends a page title: "Talks resume — RT World News".
    private static boolean isSiteName(String text, Span paragraph, Span mention) {
        String before = text.substring(paragraph.start(), mention.start()).stripTrailing();
        return before.length() > 1
                && "|–—-".indexOf(before.charAt(before.length() - 1)) >= 0
                && Character.isWhitespace(before.charAt(before.length() - 2));
    }

    private static boolean isPhoto(String words) {
        return Furniture.isLike("photo", words);
    }

    private static OutletMention.Role cited() {
        return OutletMention.Role.CITED_OUTLET;
    }
}
