package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention;

/** Which state asks for a mission: the subject of the verb, the writer of a letter, the one state of the story. */
final class Requesters {

    private static final Phrase SUBJECT = Phrase.compile(
            "(?<![^ ])(?:(?<c>[CA]\\d+)|(?<other>(?:[a-z-]+ )?[a-z-]+)(?= 's (?:[a-z]+ ){0,2}(?:government|authorities|president|prime minister|leaders|rulers|junta)))(?<tail>(?: 's)?(?: that(?= $))?(?: (?!which|who|that|while|but|C\\d+|A\\d+|;)[^ ]+){0,9}?) $");

    private static final Phrase STATE = Phrase.compile(
            "(?<![^ ])(?:government|authorities|president|prime minister|foreign minister|minister|leader|leaders|junta|council|rulers|ambassador|envoy|cabinet|itself|parliament)(?![^ ])");

    private static final Phrase LETTER = Phrase.compile("(?<![^ ])letter from (?:the )?(?<c>[CA]\\d+)(?![^ ])");

    private Requesters() {}

    /** The state that asks for itself; null when nobody knows who asks, or somebody asks for another. */
    static @Nullable String of(Reading sentence, VerbGroup verb, @Nullable Antecedent named, @Nullable Country where) {
        String text = sentence.text();
        int from = MissionRoles.clauseStart(text, verb.start());
        Matcher subject = SUBJECT.matcher(text.substring(from, verb.start()));
        if (!subject.find()) {
            Matcher letter = LETTER.matcher(text);
            Country writer = letter.find() ? sentence.country(letter.group("c")) : null;
            return writer == null ? ownState(sentence, text.substring(from, verb.start())) : writer.name();
        }
        if (subject.group("c") == null) {
            String words = sentence.quoted(from + subject.start("other"), from + subject.end("other"));
            String name = words.substring(words.lastIndexOf(' ') + 1);
            return Character.isUpperCase(name.charAt(0)) ? name : null;
        }
        Country country = sentence.country(subject.group("c"));
        boolean state = subject.group("c").charAt(0) == 'C'
                || STATE.matcher(subject.group("tail")).find();
        if (country == null || !state) {
            return null;
        }
        Country host = named == null ? where : named.mission().host();
        boolean guest = verb.word().startsWith("invit");
        return host == null || host.equals(country) || guest ? country.name() : null;
    }

    /** "The government has authorised its prime minister to request a force": of the one country of the story. */
    private static @Nullable String ownState(Reading sentence, String subject) {
        if (!OWN_STATE.matcher(subject).find()) {
            return null;
        }
        List<Reading> story = new ArrayList<>(sentence.neighbours());
        story.add(sentence);
        Set<String> states = new HashSet<>();
        for (Reading told : story) {
            for (Mention.Placed placed : told.shape().mentions()) {
                if (placed.mention() instanceof Mention.CountryNamed named
                        && sentence.context().hostsMission(named.country().name())) {
                    states.add(named.country().name());
                }
            }
        }
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private static final Phrase OWN_STATE = Phrase.compile(
            "^(?:[^ ]+ ){0,6}?(?:the|its) (?:transitional |interim |embattled |caretaker )?(?:government|cabinet|council of ministers|authorities|president|prime minister)(?![^ ])");
}
