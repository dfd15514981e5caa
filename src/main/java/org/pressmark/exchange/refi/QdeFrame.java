package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.refi.CodeReader.Origin;
import org.pressmark.exchange.xml.XmlCursor;
import org.pressmark.exchange.xml.XmlElement;

/// Everything of a project but its sources: they point to what stands before and behind them, so the file is gone
/// through twice, once for this.
final class QdeFrame {
    private final Map<String, String> users = new HashMap<>();
    private final List<XmlElement> codes = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();
    private final List<XmlElement> cases = new ArrayList<>();
    private final Map<String, XmlElement> notes = new HashMap<>();
    private final Map<String, List<Link>> linksFrom = new HashMap<>();
    private final Map<String, List<Link>> linksTo = new HashMap<>();
    private final Set<String> retired = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private int groups;
    private Origin origin = Origin.OTHER;
    private String name = "";

    /// A link between two things, by the keys of their GUIDs.
    record Link(String name, String from, String to) {}

    static QdeFrame read(XmlCursor cursor) {
        QdeFrame frame = new QdeFrame();
        frame.origin = origin(cursor.get("origin"));
        frame.name = cursor.get("name") == null ? "" : String.valueOf(cursor.get("name"));
        cursor.children(frame::part);
        return frame;
    }

    static Origin origin(@Nullable String said) {
        return said != null && said.startsWith(Group.ROOT) ? Origin.PRESSMARK : Origin.OTHER;
    }

    private void part(XmlCursor part) {
        switch (part.name()) {
            case "Users" ->
                part.children(each -> {
                    XmlElement user = each.element();
                    users.put(Guids.key(user.get("guid")), user.get("name", user.get("id", "")));
                });
            case "CodeBook" -> {
                XmlElement book = part.element();
                codes.addAll(codes(book));
                book.all("Sets").flatMap(sets -> sets.all("Set")).forEach(this::set);
            }
            case "Graphs" ->
                part.children(graph -> {
                    graph.element();
                    groups++;
                });
            case "Variables" ->
                part.children(each -> {
                    XmlElement variable = each.element();
                    variables.put(Guids.key(variable.get("guid")), variable.get("name", ""));
                });
            case "Cases" -> part.children(each -> cases.add(each.element()));
            case "Notes" ->
                part.children(each -> {
                    XmlElement note = each.element();
                    notes.put(Guids.key(note.get("guid")), note);
                });
            case "Links" -> part.children(each -> link(each.element()));
            case "Sets" -> part.children(each -> set(each.element()));
            default -> {}
        }
    }

    /// The codes on top, of a `CodeBook`.
    static List<XmlElement> codes(XmlElement codeBook) {
        return codeBook.all("Codes").flatMap(each -> each.all("Code")).toList();
    }

    private void link(XmlElement element) {
        Link link = new Link(
                element.get("name", ""), Guids.key(element.get("originGUID")), Guids.key(element.get("targetGUID")));
        links.add(link);
        linksFrom.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(link);
        linksTo.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(link);
    }

    private void set(XmlElement set) {
        retired.addAll(retired(set));
        groups += isOfRetired(set) ? 0 : 1;
    }

    private static boolean isOfRetired(XmlElement set) {
        return RetiredCodes.TITLE.equals(set.get("name"));
    }

    /// How many groups of codes or sources the file holds.
    int groups() {
        return groups;
    }

    /// How many links of another tool lead from and to what is no note; such links say nothing here.
    int unusedLinks() {
        return (int) links.stream()
                .filter(link -> !isOwn() && !notes.containsKey(link.from()) && !notes.containsKey(link.to()))
                .count();
    }

    /// The keys of the members of the set of retired codes; none of another set.
    static Set<String> retired(XmlElement set) {
        Set<String> members = new HashSet<>();
        if (isOfRetired(set)) {
            set.all("MemberCode")
                    .forEach(member -> members.add(Guids.key(member.get("targetGUID", member.get("guid", "")))));
        }
        return members;
    }

    Origin origin() {
        return origin;
    }

    boolean isOwn() {
        return origin == Origin.PRESSMARK;
    }

    String name() {
        return name;
    }

    Map<String, String> users() {
        return users;
    }

    List<XmlElement> codes() {
        return codes;
    }

    Set<String> retired() {
        return retired;
    }

    List<XmlElement> cases() {
        return cases;
    }

    Map<String, XmlElement> notes() {
        return notes;
    }

    /// The links that begin at something, and those that end there.
    List<Link> linksFrom(String key) {
        return linksFrom.getOrDefault(key, List.of());
    }

    List<Link> linksTo(String key) {
        return linksTo.getOrDefault(key, List.of());
    }

    /// The values of variables that an element holds, by the names of the variables.
    Map<String, String> values(XmlElement element) {
        Map<String, String> values = new java.util.LinkedHashMap<>();
        element.all("VariableValue").forEach(each -> {
            XmlElement reference = each.first("VariableRef");
            String variable = reference == null ? null : variables.get(Guids.key(reference.get("targetGUID")));
            each.children().stream()
                    .filter(child -> child.name().endsWith("Value"))
                    .filter(child -> variable != null && !child.text().isEmpty())
                    .forEach(child -> values.put(String.valueOf(variable), child.text()));
        });
        return values;
    }
}
