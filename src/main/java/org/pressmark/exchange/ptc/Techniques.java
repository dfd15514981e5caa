package org.pressmark.exchange.ptc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the shared tasks spell the techniques that stand in the codebooks that come with the program.
///
/// Names hold commas and underscores, so neither parts one name from the next.
final class Techniques {
    private static final String UNDER = " > ";
    private static final String TASK_11 = "Propaganda techniques (SemEval-2020 task 11)";
    private static final String TASK_3 = "Persuasion techniques (SemEval-2023 task 3)";

    private static final Map<String, String> OF_2020 = pairs(
            "Appeal_to_Authority=Appeal to authority",
            "Appeal_to_fear-prejudice=Appeal to fear or prejudice",
            "Bandwagon,Reductio_ad_hitlerum=Bandwagon or reductio ad Hitlerum",
            "Black-and-White_Fallacy=Black-and-white fallacy",
            "Causal_Oversimplification=Causal oversimplification",
            "Doubt=Doubt",
            "Exaggeration,Minimisation=Exaggeration or minimisation",
            "Flag-Waving=Flag-waving",
            "Loaded_Language=Loaded language",
            "Name_Calling,Labeling=Name calling or labelling",
            "Repetition=Repetition",
            "Slogans=Slogans",
            "Thought-terminating_Cliches=Thought-terminating cliché",
            "Whataboutism,Straw_Men,Red_Herring=Whataboutism, straw man or red herring");

    private static final Map<String, String> OF_2023 = pairs(
            "Appeal_to_Authority=Justification > Appeal to authority",
            "Appeal_to_Popularity=Justification > Appeal to popularity",
            "Appeal_to_Values=Justification > Appeal to values",
            "Appeal_to_Fear-Prejudice=Justification > Appeal to fear or prejudice",
            "Flag_Waving=Justification > Flag waving",
            "Causal_Oversimplification=Simplification > Causal oversimplification",
            "False_Dilemma-No_Choice=Simplification > False dilemma",
            "Consequential_Oversimplification=Simplification > Consequential oversimplification",
            "Straw_Man=Distraction > Straw man",
            "Red_Herring=Distraction > Red herring",
            "Whataboutism=Distraction > Whataboutism",
            "Slogans=Call > Slogans",
            "Conversation_Killer=Call > Conversation killer",
            "Appeal_to_Time=Call > Appeal to time",
            "Loaded_Language=Manipulative wording > Loaded language",
            "Obfuscation-Vagueness-Confusion=Manipulative wording > Obfuscation, vagueness or confusion",
            "Exaggeration-Minimisation=Manipulative wording > Exaggeration or minimisation",
            "Repetition=Manipulative wording > Repetition",
            "Name_Calling-Labeling=Attack on reputation > Name calling or labelling",
            "Guilt_by_Association=Attack on reputation > Guilt by association",
            "Doubt=Attack on reputation > Casting doubt",
            "Appeal_to_Hypocrisy=Attack on reputation > Appeal to hypocrisy",
            "Questioning_the_Reputation=Attack on reputation > Questioning the reputation");

    private Techniques() {}

    private static Map<String, String> pairs(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String pair : List.of(pairs)) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return map;
    }

    /// The paths of these techniques in the codebook of the one task that has more of them; of names that neither
    /// task has none.
    static Map<String, String> paths(Collection<String> names) {
        long of2020 = names.stream().filter(OF_2020::containsKey).count();
        long of2023 = names.stream().filter(OF_2023::containsKey).count();
        Map<String, String> task = of2023 > of2020 ? OF_2023 : OF_2020;
        String book = of2023 > of2020 ? TASK_3 : TASK_11;
        Map<String, String> paths = new LinkedHashMap<>();
        names.stream()
                .filter(task::containsKey)
                .forEach(name -> paths.put(name, book + UNDER + task.getOrDefault(name, name)));
        return paths;
    }

    /// How the task spells the code of this path, or null if it is none of a task's.
    static @Nullable String name(String path) {
        String book = path.startsWith(TASK_11 + UNDER) ? TASK_11 : TASK_3;
        if (!path.startsWith(book + UNDER)) {
            return null;
        }
        String rest = path.substring(book.length() + UNDER.length());
        return (book.equals(TASK_11) ? OF_2020 : OF_2023)
                .entrySet().stream()
                        .filter(each -> each.getValue().equals(rest))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }
}
