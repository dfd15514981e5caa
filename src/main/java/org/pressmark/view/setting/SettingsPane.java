package org.pressmark.view.setting;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Rebinding;
import org.pressmark.command.Shell;
import org.pressmark.desk.Showing;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;
import org.pressmark.settings.Scale;
import org.pressmark.view.Begins;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// The page of settings. What is changed here holds at once and outlives the run. Screen thread only.
public final class SettingsPane extends StackPane implements Begins {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FILE = 200;

    /// How the window may be coloured.
    private enum Colours {
        LIGHT("settings.light"),
        DARK("settings.dark"),
        SYSTEM("settings.system");

        private final String words;

        Colours(String words) {
            this.words = words;
        }

        private static Colours of(Choices choices) {
            if (choices.followsSystem()) {
                return SYSTEM;
            }
            return choices.theme() == Choices.Theme.DARK ? DARK : LIGHT;
        }

        private Choices in(Choices choices) {
            return switch (this) {
                case LIGHT -> choices.ofOwnTheme().theme(Choices.Theme.LIGHT);
                case DARK -> choices.ofOwnTheme().theme(Choices.Theme.DARK);
                case SYSTEM -> choices.followingSystem();
            };
        }
    }

    private final Shell shell;
    private final Phrases phrases;
    private final Spinner<Integer> fontSize = new Spinner<>();
    private final Spinner<Integer> sizeLimit = new Spinner<>();
    private final Map<Colours, ToggleButton> colours = new EnumMap<>(Colours.class);

    /// `toPage` gives the focus back to the article.
    public SettingsPane(Tools tools, Runnable toPage) {
        this.shell = tools.shell();
        this.phrases = tools.phrases();
        setId("settings");
        getStyleClass().add("settings");
        getStylesheets().addAll(Look.sheet("palette"), Look.sheet("settings"));
        prepare(fontSize, "settings.fontSize", Choices.SMALLEST, Choices.LARGEST);
        prepare(sizeLimit, "settings.sizeLimit", 1, LARGEST_FILE);
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        addRow(facts, "settings.fontSize", fontSize, "settings.pixels");
        addRow(facts, "settings.theme", themes(), "");
        addRow(facts, "settings.scale", scales(), "settings.nextStart");
        addRow(facts, "settings.language", languages(), "settings.atOnce");
        addRow(facts, "settings.sizeLimit", sizeLimit, "settings.megabytes");
        Label keysHead = new Label(phrases.say("settings.keys"));
        keysHead.getStyleClass().add("section");
        KeysPane keys = new KeysPane(
                tools.keyboard(), new Rebinding(shell, tools.keyboard().keymap()));
        VBox.setVgrow(keys, Priority.ALWAYS);
        VBox column = new VBox(head(tools, toPage), facts, keysHead, keys);
        column.getStyleClass().add("settings-column");
        column.setMaxWidth(880);
        setAlignment(column, Pos.TOP_CENTER);
        getChildren().add(column);
        follow();
    }

    private HBox head(Tools tools, Runnable toPage) {
        Label title = new Label(phrases.say("settings.title"));
        title.getStyleClass().add("page-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button back = new Button(phrases.say("settings.back"));
        back.setId("settings-back");
        back.getStyleClass().add("quiet");
        back.setOnAction(press -> {
            tools.desk().showing().show(Showing.Sheet.ARTICLE);
            toPage.run();
        });
        HBox head = new HBox(title, between, back);
        head.getStyleClass().add("head");
        return head;
    }

    private void prepare(Spinner<Integer> spinner, String words, int least, int most) {
        spinner.setId(words.replace('.', '-'));
        spinner.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most));
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        spinner.setAccessibleText(phrases.say(words));
        spinner.getEditor().setAccessibleText(phrases.say(words));
        spinner.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                show();
            }
        });
    }

    private void addRow(GridPane facts, String words, Node control, String unit) {
        Label name = new Label(phrases.say(words));
        name.setLabelFor(control);
        Label behind = new Label(unit.isEmpty() ? "" : phrases.say(unit));
        behind.getStyleClass().add("unit");
        HBox whole = new HBox(8, control, behind);
        whole.setAlignment(Pos.CENTER_LEFT);
        facts.addRow(facts.getRowCount(), name, whole);
    }

    private SegmentedButton themes() {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton themes = new SegmentedButton();
        themes.setToggleGroup(group);
        for (Colours choice : Colours.values()) {
            ToggleButton button = new ToggleButton(phrases.say(choice.words));
            button.setId("settings-theme-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(press -> {
                shell.choose(choice.in(shell.choices()));
                show();
            });
            colours.put(choice, button);
            themes.getButtons().add(button);
        }
        return themes;
    }

    /// Each in its own words, so that nobody has to read the other to find back.
    private SegmentedButton languages() {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton languages = new SegmentedButton();
        languages.setToggleGroup(group);
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(language.inItsOwnWords());
            button.setId("settings-language-" + language.tag());
            button.setSelected(language == phrases.language());
            button.setOnAction(press -> {
                button.setSelected(true);
                shell.choose(shell.choices().language(language));
            });
            languages.getButtons().add(button);
        }
        return languages;
    }

    private ComboBox<Scale> scales() {
        ComboBox<Scale> scales = new ComboBox<>();
        scales.setId("settings-scale");
        scales.setAccessibleText(phrases.say("settings.scale"));
        scales.getItems().setAll(Scale.values());
        scales.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Scale scale) {
                return scale == null || scale == Scale.SYSTEM ? phrases.say("settings.system") : scale.percent() + " %";
            }

            @Override
            public Scale fromString(String said) {
                return Scale.SYSTEM;
            }
        });
        scales.setValue(shell.choices().scale());
        scales.setOnAction(chosen -> shell.choose(shell.choices().scale(scales.getValue())));
        return scales;
    }

    private void follow() {
        show();
        fontSize.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                shell.choose(shell.choices().fontSize(now));
            }
        });
        sizeLimit.valueProperty().subscribe((before, now) -> {
            if (now != null && now != megabytes()) {
                shell.choose(shell.choices().sizeLimit((long) now * MEGABYTE));
            }
        });
    }

    private int megabytes() {
        return Math.clamp(shell.choices().sizeLimit() / MEGABYTE, 1, LARGEST_FILE);
    }

    private void show() {
        Choices choices = shell.choices();
        fontSize.getValueFactory().setValue(choices.fontSize());
        sizeLimit.getValueFactory().setValue(megabytes());
        colours.forEach((choice, button) -> button.setSelected(choice == Colours.of(choices)));
    }

    @Override
    public void begin() {
        show();
        fontSize.requestFocus();
    }
}
