package org.pressmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Choose;
import org.pressmark.command.Commands;
import org.pressmark.command.Copied;
import org.pressmark.command.Keymap;
import org.pressmark.command.ProjectCommands;
import org.pressmark.command.Shell;
import org.pressmark.desk.Desk;
import org.pressmark.model.Backup;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Choices;
import org.pressmark.settings.ChoicesFile;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;
import org.pressmark.settings.Places;
import org.pressmark.view.FileDialogs;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;
import org.pressmark.view.window.StartView;

/// The one window and the project that is open in it, if any: opens, makes and closes projects, and keeps the
/// choices. Screen thread only.
///
/// ```
/// start view ←→ project open        begin, show · openProject, createProject, openSample → opened · closeProject
/// ```
/// A project is opened on the project thread; until then the window stays as it was. Of two the later stays.
final class Projects implements Shell {
    private final Stage stage;
    private final Language system;
    private final Places places;
    private final Workshop workshop;
    private final ChoicesFile file;
    private final Scene scene;
    private final Doors doors;
    private Choices choices;
    private Phrases phrases;
    private @Nullable OpenProject open;
    private Runnable keySheet = () -> {};
    private @Nullable Path tried;

    /// `system` is the language of whoever is logged in, spoken until another is chosen.
    Projects(Stage stage, Language system, Places places, Workshop workshop) {
        this.stage = stage;
        this.system = system;
        this.places = places;
        this.workshop = workshop;
        this.doors = new Doors(workshop);
        this.file = new ChoicesFile(places.choices());
        this.choices = file.read();
        this.phrases = Phrases.of(choices.languageOr(system));
        this.scene = Frame.on(stage, choices.theme());
        scene.getPreferences().colorSchemeProperty().subscribe(scheme -> choose(choices));
    }

    /// Shows the window on what was asked for: a project, the sample, or what was open last.
    void begin(List<String> words) {
        showStart();
        stage.show();
        List<String> asked = words.stream().filter(word -> !word.equals("open")).toList();
        boolean isSample = asked.contains("--sample") || (asked.isEmpty() && recent().isEmpty());
        if (isSample) {
            openSample();
        } else {
            openProject(asked.isEmpty() ? recent().getFirst() : Path.of(asked.getFirst()));
        }
        workshop.project().execute(doors::settleCutOff);
    }

    /// The desk of the open project, or null while none is open.
    @Nullable
    Desk deskOrNull() {
        return open == null ? null : open.desk();
    }

    @Nullable
    Commands commandsOrNull() {
        return open == null ? null : open.commands();
    }

    /// Closes what is open, after everything that was asked before.
    void end() {
        if (open != null) {
            open.settle();
            open.desk().session().close(() -> {});
        }
    }

    /// Writes the choices down as they are now. Nothing else may be writing them.
    void keepChoices() {
        file.write(choices);
    }

    private void showStart() {
        open = null;
        Keymap keymap = new Keymap(ProjectCommands.without(this));
        StartView start = new StartView(new Keyboard(keymap, Frame.CONTROL, phrases), this);
        keySheet = start::toggleKeySheet;
        scene.setRoot(start);
        stage.setTitle(phrases.say("window.title"));
    }

    @Override
    public void openProject(Path project) {
        opening(project, name -> doors.open(project, name, this::checking));
    }

    /// On the project thread, while a project is looked through that was open when the program was cut off.
    private void checking(int done, int all) {
        workshop.screen().execute(() -> tell(Message.of("tell.checking", done + 1, all)));
    }

    private void tell(Message message) {
        start().ifPresent(start -> start.tell(message));
    }

    private Optional<StartView> start() {
        return scene.getRoot() instanceof StartView start ? Optional.of(start) : Optional.empty();
    }

    @Override
    public void createProject(Path project) {
        opening(project, name -> doors.create(project, name));
    }

    @Override
    public void openSample() {
        opening(places.sample(), name -> doors.sample(places.sample(), name));
    }

    @Override
    public void restoreLatest() {
        Path project = tried;
        List<Backup> backups = project == null ? List.of() : doors.backupsOf(project);
        if (project == null || backups.isEmpty()) {
            tell(Message.of("backup.none", project == null ? "" : project));
            return;
        }
        String stem = String.valueOf(project.getFileName()).replace(".pressmark", "");
        files().newProject(
                        stem + " restored.pressmark",
                        copy -> opening(copy, name -> doors.restored(backups.getFirst(), copy, name)));
    }

    @Override
    public void bringBack() {
        if (open != null) {
            Path project = open.desk().session().path();
            opening(project, name -> doors.broughtBack(project, name));
        }
    }

    private void opening(Path project, Function<String, Doors.Entered> work) {
        tried = project;
        String name = choices.annotatorOr(System.getProperty("user.name", ""), phrases.say("annotator.somebody"));
        closeThen(() -> workshop.project().execute(() -> {
            try {
                Doors.Entered entered = work.apply(name);
                workshop.screen().execute(() -> closeThen(() -> entered(entered)));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> refused(refusal));
            }
        }));
        start().ifPresent(start -> start.await(Message.of("tell.opening", String.valueOf(project.getFileName()))));
    }

    private void entered(Doors.Entered opened) {
        choose(choices.opened(opened.door().path().toAbsolutePath().toString()));
        Heard heard = new Heard();
        Session session = new Session(opened.door(), workshop, opened.annotator(), heard);
        Desk desk = new Desk(session, opened.registers());
        heard.give(desk);
        Commands commands = new Commands(desk, this);
        OpenProject project =
                new OpenProject(desk, commands, new Keyboard(commands.keymap(), Frame.CONTROL, phrases), this);
        project.fontSize(choices.fontSize());
        keySheet = project.window()::toggleKeySheet;
        open = project;
        scene.setRoot(project.window());
        stage.setTitle(phrases.say("window.titled", opened.door().path().getFileName()));
        project.focus();
        project.comeBack();
        if (opened.greeting() != null) {
            desk.tell(opened.greeting());
        }
    }

    /// Called now and then, so that what is open can be backed up while nobody is at work.
    void rest() {
        if (open != null) {
            open.rest();
        }
    }

    private void refused(Refusal refusal) {
        showStart();
        tell(refusal.told());
    }

    @Override
    public void closeProject() {
        closeThen(() -> {});
    }

    /// The project is closed as at any other end of the program: by [#end].
    @Override
    public void quit() {
        stage.close();
    }

    private void closeThen(Runnable then) {
        if (open == null) {
            then.run();
            return;
        }
        open.settle();
        Session session = open.desk().session();
        showStart();
        session.close(then);
    }

    @Override
    public Choices choices() {
        return choices;
    }

    @Override
    public void choose(Choices asked) {
        Choices other = asked.followsSystem() ? asked.theme(Look.systemTheme(scene)) : asked;
        if (other.equals(choices)) {
            return;
        }
        if (other.theme() != choices.theme()) {
            Look.dress(scene, other.theme());
        }
        choices = other;
        if (open != null) {
            open.fontSize(other.fontSize());
        }
        workshop.background().execute(() -> file.write(other));
        if (other.languageOr(system) != phrases.language()) {
            speak(other.languageOr(system));
        }
    }

    /// Says everything in another language: the project is opened once more, on the article that lay open.
    private void speak(Language language) {
        phrases = Phrases.of(language);
        if (open == null) {
            showStart();
        } else {
            openProject(open.desk().session().path());
        }
    }

    @Override
    public Phrases phrases() {
        return phrases;
    }

    @Override
    public Choose files() {
        return new FileDialogs(stage, phrases, this::choices, edit -> choose(edit.apply(choices)));
    }

    @Override
    public Optional<String> clipboard() {
        return Pasteboard.text();
    }

    @Override
    public void copy(Copied words) {
        Pasteboard.put(words);
    }

    @Override
    public void toggleKeySheet() {
        keySheet.run();
    }

    @Override
    public List<Path> recent() {
        return choices.recent().stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }
}
