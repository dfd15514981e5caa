package org.pressmark.exchange.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.xml.XmlOutput;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;

/// Writes a `.qdpx`: the texts one by one as they come, then the project, whose parts have waited on the disk
/// because users, codes and cases come first in it.
final class RefiWriter implements SetWriter {
    private static final int IN_PROJECT = 2;

    private final ZipOutput zip;
    private final Stamp stamp;
    private final Portion portion;
    private final Losses losses;
    private final Set<UUID> annotators = new TreeSet<>();
    private @Nullable Open open;
    private boolean ended;

    /// What there is once the names are known.
    private record Open(Named names, Coder coder, Spool sources, Spool links, Spool notes, SourceWriter writer) {}

    RefiWriter(OutputStream stream, Stamp stamp, Portion portion, Losses losses) {
        this.zip = new ZipOutput(stream);
        this.stamp = stamp;
        this.portion = portion;
        this.losses = losses;
    }

    @Override
    public void begin(Named names) throws IOException {
        Coder coder = new Coder(names);
        Spool sources = new Spool(IN_PROJECT);
        Spool links = new Spool(IN_PROJECT);
        Spool notes = new Spool(IN_PROJECT);
        open = new Open(
                names, coder, sources, links, notes, new SourceWriter(coder, losses, sources.out(), links, notes));
    }

    private Open opened() {
        if (open == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return open;
    }

    @Override
    public void article(OpenArticle article, Content content) throws IOException {
        zip.file("sources/" + article.article().id() + ".txt", article.text());
        article.annotations().forEach(tag -> annotators.add(tag.head().annotator()));
        opened().writer().write(article);
    }

    @Override
    public void end() throws IOException {
        Open project = opened();
        OutputStream stream = zip.begin("project.qde");
        XmlOutput out = new XmlOutput(stream);
        out.declaration();
        out.start("Project")
                .attribute("xmlns", "urn:QDA-XML:project:1.0")
                .attribute("name", "Pressmark")
                .attribute("origin", stamp.generator())
                .attribute("creationDateTime", stamp.at());
        if (portion.isWhole()) {
            project.coder().useAll();
            project.names().registers().annotators().forEach(each -> annotators.add(each.id()));
        }
        List<Entry> entries = entries(project);
        users(out, project, entries);
        codes(out, project);
        variables(out, entries);
        cases(out, entries);
        project.sources().into("Sources", out, stream);
        project.notes().into("Notes", out, stream);
        project.links().into("Links", out, stream);
        RetiredCodes.write(out, project.names().registers().codes(), "targetGUID");
        out.end();
        out.text("\n");
        out.flush();
        zip.end();
        losses.add(
                "exchange.loss.controls",
                out.replaced()
                        + project.sources().replaced()
                        + project.notes().replaced()
                        + project.links().replaced());
        ended = true;
    }

    private static List<Entry> entries(Open project) {
        Set<Entry> entries = new LinkedHashSet<>();
        for (Value value : project.coder().used()) {
            Entry entry = value.group().isRegister() ? project.names().find(Entry.class, value.guid()) : null;
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ArrayList<>(entries);
    }

    private void users(XmlOutput out, Open project, List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            if (entry instanceof AnnotationSet set) {
                annotators.add(set.annotator());
            }
        }
        if (annotators.isEmpty()) {
            return;
        }
        out.start("Users");
        for (UUID id : annotators) {
            Annotator annotator = project.names().find(Annotator.class, id);
            out.start("User")
                    .attribute("guid", id)
                    .attribute("name", annotator == null ? null : annotator.name())
                    .end();
        }
        out.end();
    }

    private static void codes(XmlOutput out, Open project) throws IOException {
        List<CodeNode> nodes = new ArrayList<>(books(project.names()));
        CodeNode own = CodeNode.of(project.coder(), project.names());
        if (own != null) {
            nodes.add(own);
        }
        if (!nodes.isEmpty()) {
            out.start("CodeBook").start("Codes");
            for (CodeNode node : nodes) {
                node.write(out);
            }
            out.end();
            out.end();
        }
    }

    /// All codebooks, by id.
    static List<CodeNode> books(Named names) {
        SortedMap<UUID, CodeNode> books = new TreeMap<>();
        for (Codebook book : names.registers().codebooks()) {
            List<Code> codes = names.registers().codes().stream()
                    .filter(code -> code.codebook().equals(book.id()))
                    .toList();
            books.put(book.id(), CodeNode.of(book, codes));
        }
        return List.copyOf(books.values());
    }

    private static void variables(XmlOutput out, List<Entry> entries) throws IOException {
        Set<String> variables = new LinkedHashSet<>(SourceWriter.variables());
        entries.forEach(entry -> Facts.of(entry).forEach(fact -> variables.add(fact.variable())));
        out.start("Variables");
        for (String variable : variables) {
            out.start("Variable")
                    .attribute("guid", Facts.guid(variable))
                    .attribute("name", variable)
                    .attribute("typeOfVariable", "Text")
                    .end();
        }
        out.end();
    }

    /// What the registers say of whom the tags name: a case each, bound to the code of that name.
    private static void cases(XmlOutput out, List<Entry> entries) throws IOException {
        List<Entry> described =
                entries.stream().filter(entry -> !Facts.of(entry).isEmpty()).toList();
        if (described.isEmpty()) {
            return;
        }
        out.start("Cases");
        for (Entry entry : described) {
            out.start("Case").attribute("guid", Guids.made("case", entry.id().toString()));
            out.start("CodeRef").attribute("targetGUID", entry.id()).end();
            for (Facts.Fact fact : Facts.of(entry)) {
                SourceWriter.variable(out, fact.variable(), fact.value());
            }
            out.end();
        }
        out.end();
    }

    @Override
    public void close() throws IOException {
        Open project = open;
        if (project != null) {
            open = null;
            project.sources().close();
            project.links().close();
            project.notes().close();
        }
        if (ended || project != null) {
            zip.close();
        }
    }
}
