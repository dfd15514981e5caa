package org.pressmark.suggest.words;

import java.util.EnumSet;
import java.util.Set;

/// What a word can do around a quote. A word may be of several classes, or of none: most are of none.
///
/// Each is a section of the word lists in `assets/cues`.
public enum WordClass {
    NEUTRAL,
    ENDORSING,
    DOUBTING,
    DENIED,
    DECLINED,
    /// A verb whose object is a hearer: "told".
    HEARD,
    /// A noun that names an act of speech: "statement", "appeal".
    NOUN,
    /// Stands before a source and needs no verb: "according to".
    ACCORDING,
    /// Stands after a source and needs no verb: German "zufolge".
    AFTER,
    /// The written form that belongs to the cue: "said in a statement".
    MEDIUM,
    /// What stands before a medium: "in", "via".
    MEANS,
    /// What stands between a noun of speech and its author: "by", "from".
    AUTHOR,
    /// Who is told and is no source: "reporters".
    HEARER,
    AUXILIARY,
    NEGATION,
    ADVERB,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    DETERMINER,
    /// What a mention may open with besides a determiner or a name: "senior", "local".
    OPENER,
    CONJUNCTION,
    /// Joins two clauses of one rank: "but".
    COORDINATOR,
    /// Joins two names into one mention.
    AND,
    /// A preposition that stays inside a mention: "head of".
    CLOSEST,
    PREPOSITION,
    /// Ties a person to what he knows: "familiar with".
    TIE,
    TIME,
    TITLE,
    /// Its full stop ends no sentence and belongs to it.
    ABBREVIATION,
    /// "to" before an infinitive.
    INFINITIVE,
    /// A present participle or gerund: the doer is named in the clause before it. Mostly told by its ending.
    PARTICIPLE,
    /// A past form, told by its ending.
    PAST,
    /// A noun that an ending alone would take for something else: "family" is no adverb.
    THING,
    /// A common finite form that is no noun: it ends a mention.
    VERB,
    /// A country, capital or seat that stands for its government: "Moscow".
    GOVERNMENT,
    /// A noun that names a body of people: "ministry".
    BODY,
    /// A writing that speaks for itself: "report".
    DOCUMENT,
    /// A person without a name: "source".
    ANONYMOUS,
    /// A people or party before a title or name: "Russian".
    ORIGIN,
    /// What an office is for: "Defence".
    PORTFOLIO,
    /// A title that a single name keeps: "Pope".
    REGAL;

    /// The verbs of speech, by how they stand to what is said.
    public static final Set<WordClass> REPORTING = Set.of(NEUTRAL, ENDORSING, DOUBTING, DENIED, DECLINED);

    static final Set<WordClass> FUNCTION = Set.copyOf(EnumSet.of(
            AUXILIARY, NEGATION, ADVERB, PRONOUN, RELATIVE, DETERMINER, CONJUNCTION, AND, CLOSEST, PREPOSITION, TIME));
}
