package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** For how long a mission was first authorised, told in the sentence of its authorisation or elsewhere in the article. */
final class InitialTerms {

    private static final Phrase LENGTH = Phrase.compile(
            "(?<![^ ])(?:for|of)(?: (?!another|further|additional|next|last|past)(?:an?|the|initial|first|period|of|initially|up|to|mandate|renewable|up to|about|only|term|phase))* (?<span>T\\d+)(?![^ ])"
                    + "|(?<![^ ])(?:an? |the |an initial |initial |renewable )*(?<one>T\\d+)(?: (?:-|initial|renewable|first))* (?:mandate|mission|deployment|operation|period|authori[sz]ation|term)(?![^ ])");

    private static final Phrase AGAIN = Phrase.compile(
            "(?<![^ ])(?:another|further|additional|exten[a-z]*|renew[a-z]*|prolong[a-z]*|last|past)(?: [^ ]+){0,6} $");

    /** "Its mandate, initially set for a year". */
    private static final Phrase INITIAL = Phrase.compile(
            "mandate(?: , which was| , which| was| ,| had been| is| had)* (?:initially|originally|first) (?:set|approved|authori[sz]ed|granted|given|fixed|limited|established|adopted)(?: to last)? (?:for|at|to) (?:an? )?(?:[a-z]+ ){0,4}?(?<span>T\\d+)"
                    + "|(?<![^ ])(?:an? |the )?(?:initial|first|original|starting) (?:mandate|period|term|authori[sz]ation|phase)(?: [^ ;.,]+){0,4}? (?:of|for|is|was|lasts?|to) (?:an? )?(?<two>T\\d+)"
                    + "|(?<![^ ])(?:has|have|with|given?|gives|gave|enjoys|receives|received)(?: [^ ;.,]+){0,3}? (?:a )?mandate (?:of|for|lasting|that lasts) (?<three>T\\d+)"
                    + "|(?<![^ ])(?:the|its|an?) (?:initial )?(?<four>T\\d+)(?: initial)? mandate (?:given|granted|provided|laid|set|conferred|allows|is|was|runs|begins)"
                    + "|(?<![^ ])(?:initially|first) (?:set up|authori[sz]ed|established|launched|planned|scheduled|intended|approved|created|foreseen) (?:to last )?for (?<five>T\\d+)"
                    + "|(?<![^ ])(?:initial|first) (?:mandate|term|period)(?: [^ ;.,]+){0,3}? (?:at|to) (?<six>T\\d+)"
                    + "|mandate(?: of (?:the |this )?(?:mission|force|operation|M\\d+))? (?:will |is to |would |shall )?(?:initially |first |at first )(?:last|run|be|cover)s?(?: for)? (?<seven>T\\d+)"
                    + "|(?<![^ ])(?:gave|gives|giving|granted|grants|endowed|allowed|set)(?: (?:the |its |an? |so - called )?(?:new )?(?:mission|force|operation|it|M\\d+))(?: , (?:the )?M\\d+ ,)? (?:an? )?(?:initial |first )?(?:mandate (?:of|for) )?(?<eight>T\\d+)"
                    + "|(?<![^ ])(?:M\\d+|mission|force|operation|it)(?: ,)? (?:will|is to|shall) (?:initially |at first )?(?:stay|remain|operate|last|serve|work|be deployed|be in place)(?: there| in C\\d+)? for (?:an? )?(?:initial )?(?<nine>T\\d+)");

    private static final int NEIGHBOURS = 2;

    private InitialTerms() {}

    static @Nullable Period of(Reading sentence, int from, Mission mission, List<Span> further) {
        Period own = own(sentence, from);
        return own == null ? elsewhere(sentence, mission, further) : own;
    }

    private static @Nullable Period own(Reading sentence, int from) {
        String text = sentence.text();
        Matcher matcher = LENGTH.matcher(text);
        Period last = null;
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 40), matcher.start());
            if (!AGAIN.matcher(before).find()) {
                String span = matcher.group("span") == null ? matcher.group("one") : matcher.group("span");
                boolean initial =
                        matcher.group().contains("initial") || matcher.group().contains("first");
                if (matcher.start() >= from || initial) {
                    Period period = period(sentence, span);
                    if (period != null) {
                        return period;
                    }
                }
            }
        }
        return last;
    }

    /** The terms that another sentence tells: one nearby in plain words, one anywhere when it says "initially". */
    private static @Nullable Period elsewhere(Reading sentence, Mission mission, List<Span> further) {
        Context context = sentence.context();
        int sentences = context.sentences().size();
        for (int step = 0; step < sentences; step++) {
            int i = (sentence.index() + step) % sentences;
            if (context.sentences().get(i).heading() || !mayTell(context, i)) {
                continue;
            }
            Reading other = new Reading(context, i);
            Matcher matcher = INITIAL.matcher(other.text());
            boolean near = step <= NEIGHBOURS;
            if (matcher.find()
                    && (near
                            || matcher.group().contains("initial")
                            || matcher.group().contains("original"))) {
                Antecedent owner = other.mission(matcher.start());
                if (owner != null && owner.mission().equals(mission)) {
                    int start = matcher.group("span") != null && matcher.group().contains("initially")
                            ? matcher.start() + matcher.group().indexOf("initially")
                            : matcher.start();
                    if (i != sentence.index()) {
                        further.add(other.words(start, matcher.end()));
                    }
                    return period(other, span(matcher));
                }
            }
        }
        return null;
    }

    /** Cheap first look: only a sentence with a length of time can tell one. */
    private static boolean mayTell(Context context, int i) {
        return context.mentions(i).stream().anyMatch(p -> p.mention().letter() == 'T');
    }

    private static String span(Matcher matcher) {
        for (String name : List.of("span", "two", "three", "four", "six", "seven", "eight", "nine")) {
            if (matcher.group(name) != null) {
                return matcher.group(name);
            }
        }
        return matcher.group("five");
    }

    private static @Nullable Period period(Reading sentence, String span) {
        Time time = sentence.shape().mention(span, Time.class);
        return time == null ? null : Spans.periodOf(time.time().expression()).orElse(null);
    }
}
