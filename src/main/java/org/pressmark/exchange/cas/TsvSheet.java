package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.cas.TsvLayer.Column;
import org.pressmark.exchange.cas.TsvLayer.Holds;
import org.pressmark.exchange.json.Place;

/// What the rows of a WebAnno TSV say, gathered into annotations, and the links between them.
///
/// 1. Stretches with one number are one annotation; numbers are those of the whole document.
/// 2. What has no number is told by its row, its layer and how many stand before it in the column.
/// 3. Links and relations name the first row of what they lead to, with its number where it has one.
final class TsvSheet {
    private static final String ANY = "uima.tcas.Annotation";
    private static final String LINK = "link";

    /// A row: its name, such as `1-3`, and what it covers, in UTF-16 code units.
    record Row(String name, int begin, int end, int line) {}

    private final Map<String, Growing> annotations = new LinkedHashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final List<Structure> links = new ArrayList<>();

    /// An annotation that grows with each stretch of it.
    private static final class Growing {
        private final String id;
        private final String type;
        private final int line;
        private final Map<String, String> features = new HashMap<>();
        private final Map<String, Slot> slots = new LinkedHashMap<>();
        private int begin;
        private int end;

        Growing(String id, String type, Row row) {
            this.id = id;
            this.type = type;
            this.line = row.line();
            this.begin = row.begin();
            this.end = row.end();
        }

        void reach(Row row) {
            begin = Math.min(begin, row.begin());
            end = Math.max(end, row.end());
        }

        Structure structure() {
            Map<String, String> all = new HashMap<>(features);
            all.put("sofa", TsvReader.SOFA);
            all.put("begin", String.valueOf(begin));
            all.put("end", String.valueOf(end));
            return new Structure(id, type, all, new Place(null, type, 0, line));
        }
    }

    /// Links of one feature: their roles, and where they lead.
    private record Slot(List<TsvValue> roles, List<TsvValue> targets, String targetType) {}

    private String newId() {
        return String.valueOf(annotations.size() + links.size() + 2);
    }

    /// Takes the columns of a layer in a row.
    void take(TsvLayer layer, Row row, List<String> cells) {
        rows.putIfAbsent(row.name(), row);
        switch (layer.kind()) {
            case SPAN -> spans(layer, row, cells);
            case RELATION -> relations(layer, row, cells);
            case CHAIN -> chains(layer, row, cells);
        }
    }

    private Growing growing(TsvLayer layer, String key, Row row) {
        Growing growing =
                annotations.computeIfAbsent(key(layer.type(), key), any -> new Growing(newId(), layer.type(), row));
        growing.reach(row);
        return growing;
    }

    private static String key(String type, String key) {
        return type + " " + key;
    }

    private static String keyOf(Row row, @Nullable String number, int stacked) {
        return number == null ? row.name() + "/" + stacked : number;
    }

    /// The numbers stand in every column but that of targets, whose numbers are those of the targets.
    private void spans(TsvLayer layer, Row row, List<String> cells) {
        Map<Integer, String> numbers = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            if (layer.columns().get(at).holds() != Holds.TARGETS) {
                List<TsvValue> values = TsvValue.of(cells.get(at));
                for (int stacked = 0; stacked < values.size(); stacked++) {
                    numbers.putIfAbsent(stacked, keyOf(row, values.get(stacked).number(), stacked));
                }
            }
        }
        for (int at = 0; at < cells.size(); at++) {
            Column column = layer.columns().get(at);
            List<String> stack = TsvValue.stack(cells.get(at));
            for (int stacked = 0; stacked < stack.size(); stacked++) {
                String key = numbers.getOrDefault(stacked, keyOf(row, null, stacked));
                hold(growing(layer, key, row), column, before(layer, at), stack.get(stacked));
            }
        }
    }

    private static @Nullable Column before(TsvLayer layer, int at) {
        return at == 0 ? null : layer.columns().get(at - 1);
    }

    private static void hold(Growing growing, Column column, @Nullable Column before, String cell) {
        switch (column.holds()) {
            case VALUES -> {
                String value = TsvValue.one(cell).value();
                if (value != null) {
                    growing.features.putIfAbsent(column.name(), value);
                }
            }
            case ROLES -> {
                String roles = TsvValue.withoutNumber(cell);
                growing.slots.putIfAbsent(
                        column.name(), new Slot(TsvValue.slots(roles), new ArrayList<>(), column.name()));
            }
            case TARGETS -> {
                String feature = before == null ? column.name() : before.name();
                Slot slot = growing.slots.getOrDefault(feature, new Slot(List.of(), List.of(), ""));
                if (slot.targets().isEmpty()) {
                    growing.slots.put(feature, new Slot(slot.roles(), TsvValue.slots(cell), column.name()));
                }
            }
            case NOTHING, ORIGIN -> {}
        }
    }

    /// A relation stands where it leads to, and names where it comes from: `1-2[3_4]`, or `1-2`.
    private void relations(TsvLayer layer, Row row, List<String> cells) {
        Map<Integer, Growing> found = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            Column column = layer.columns().get(at);
            List<TsvValue> values = TsvValue.of(cells.get(at));
            for (int stacked = 0; stacked < values.size(); stacked++) {
                TsvValue value = values.get(stacked);
                Growing relation =
                        found.computeIfAbsent(stacked, any -> growing(layer, "relation " + annotations.size(), row));
                if (column.holds() == Holds.ORIGIN) {
                    String[] numbers = (value.number() == null ? "" : value.number()).split("_", -1);
                    relation.slots.put(
                            Layers.GOVERNOR,
                            new Slot(
                                    List.of(), List.of(new TsvValue(value.value(), known(numbers, 0))), column.name()));
                    relation.slots.put(
                            Layers.DEPENDENT,
                            new Slot(List.of(), List.of(new TsvValue(row.name(), known(numbers, 1))), column.name()));
                } else if (value.value() != null) {
                    relation.features.putIfAbsent(column.name(), value.value());
                }
            }
        }
    }

    private static @Nullable String known(String[] numbers, int at) {
        return at >= numbers.length || numbers[at].isEmpty() || numbers[at].equals("0") ? null : numbers[at];
    }

    /// A link of a chain says in which it is and its place there: `relation->1-2`, or `*->1-2`.
    private void chains(TsvLayer layer, Row row, List<String> cells) {
        Map<Integer, Growing> found = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            List<String> stack = TsvValue.stack(cells.get(at));
            for (int stacked = 0; stacked < stack.size(); stacked++) {
                String cell = TsvValue.withoutNumber(stack.get(stacked));
                int arrow = cell.lastIndexOf("->");
                String link = arrow < 0 ? row.name() + "/" + stacked : cell.substring(arrow + 2);
                Growing member = found.computeIfAbsent(stacked, any -> growing(layer, "chain " + link, row));
                if (arrow >= 0) {
                    member.features.putIfAbsent("chain", link.replaceFirst("-.*", ""));
                }
                String value = TsvValue.one(arrow < 0 ? cell : cell.substring(0, arrow))
                        .value();
                if (value != null) {
                    member.features.putIfAbsent(layer.columns().get(at).name(), value);
                }
            }
        }
    }

    /// Every annotation and every link, in the order of the file.
    List<Structure> structures() {
        List<Growing> all = new ArrayList<>(annotations.values());
        all.forEach(each -> each.slots.forEach((feature, slot) -> link(each, feature, slot)));
        List<Structure> structures = new ArrayList<>();
        annotations.values().forEach(each -> structures.add(each.structure()));
        structures.addAll(links);
        return structures;
    }

    /// Relations point to annotations, other features to links that do; what leads nowhere is kept in words.
    private void link(Growing host, String feature, Slot slot) {
        boolean isRelation = feature.equals(Layers.GOVERNOR) || feature.equals(Layers.DEPENDENT);
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < slot.targets().size(); at++) {
            TsvValue said = slot.targets().get(at);
            String role = at < slot.roles().size() ? slot.roles().get(at).value() : null;
            String target = target(said, slot.targetType(), host);
            if (target == null) {
                words.add((role == null ? "" : role + ": ") + said.value());
            } else {
                ids.add(isRelation ? target : link(role, target));
            }
        }
        if (isRelation || !ids.isEmpty()) {
            host.features.put(feature, String.join(" ", ids));
        } else if (!words.isEmpty() && slot.targets().stream().anyMatch(each -> each.value() != null)) {
            host.features.put(feature, String.join(", ", words));
        }
    }

    private String link(@Nullable String role, String target) {
        String id = newId();
        Map<String, String> features = role == null ? Map.of("target", target) : Map.of("target", target, "role", role);
        links.add(new Structure(id, LINK, features, Place.FILE));
        return id;
    }

    /// The id of what a link names, or null if nothing is there.
    private @Nullable String target(TsvValue said, String type, Growing host) {
        String name = said.value();
        if (name == null) {
            return null;
        }
        boolean isAny = type.equals(ANY) || type.isEmpty();
        Growing found = annotations.get(key(type, said.number() == null ? name + "/0" : said.number()));
        if (found == null && isAny) {
            String end = " " + (said.number() == null ? name + "/0" : said.number());
            found = annotations.entrySet().stream()
                    .filter(each ->
                            each.getKey().endsWith(end) && !each.getValue().equals(host))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        Row row = rows.get(name);
        if (found == null && row != null && said.number() == null) {
            found = annotations.computeIfAbsent(
                    key(Layers.TOKEN, name + "/0"), any -> new Growing(newId(), Layers.TOKEN, row));
        }
        return found == null ? null : found.id;
    }
}
