package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;

/** "600 additional soldiers", "the current 400 Kenyan forces", "its 13,000-strong mission". */
final class StrengthRule implements Rule {

    private static final String WORD =
            "(?!(?:to|in|for|at|on|by|from|with|who|that|which|is|are|was|were|have|has|had|killed|wounded|dead|people|percent|%|million|or|but|as|after|since|N\\d+|M\\d+|D\\d+|T\\d+|F\\d+)(?![^ ]))[^ ,;.\"]+";

    private static final String NOUN =
            "(?:soldiers|troops|peacekeepers|police officers|policemen|police|officers|gendarmes|personnel|forces|blue helmets|marines|commandos|servicemen|service members|defen[cs]e force|observers|trainers|instructors|men and women)";

    private static final List<Pattern> COUNTS = List.of(
            Pattern.compile("(?<n>N\\d+)(?<mid>(?: " + WORD + "){0,6}?) (?<noun>" + NOUN + ")(?![^ ])"),
            Pattern.compile(
                    "(?<n>N\\d+) (?:-|\u2013) (?<mid>)(?<noun>strong|member|person|man|soldier|troop|officer)(?: [a-z-]+){0,4}? (?:M\\d+|mission|force|operation|contingent|deployment|unit|detachment)(?![^ ])"),
            Pattern.compile(
                    "(?<n>N\\d+)(?<mid>(?: [a-z]+){1,2}) and (?=N\\d+(?: [a-z]+){1,2} (?<noun>" + NOUN + ")(?![^ ]))"),
            Pattern.compile(
                    "\\b(?:total(?: strength| number| deployment| size)?|strength|numbers?|size|ceiling|contingent|presence)(?: [^ ;.]+){0,7}? (?:to|at|of|is|was|reached) (?<n>N\\d+)(?<mid>)(?<noun>)(?= [.,;)]| (?:by|from|since|as|in|on|and|with|at|under|until|after|D\\d+)|$)"),
            Pattern.compile("(?<n>N\\d+)(?<mid>)(?<noun>) (?:each )?from (?=C\\d+)"),
            Pattern.compile("(?<=C\\d{1,2} )(?<n>N\\d+)(?<mid>)(?<noun>)(?= [,;.)]| and|$)"),
            Pattern.compile(
                    "(?<n>N\\d+)(?<mid>)(?<noun>)(?: of them)? (?:have|had|are|were)(?: so far| now| already| only)? (?:been )?(?:so far )?(?:deployed|arrived|on the ground|in place)"),
            Pattern.compile(
                    "(?<n>N\\d+)(?<mid>)(?<noun>) (?:out )?of (?:the |its |an? )?(?:[a-z]+ ){0,3}?(?=N\\d+ (?:[a-z]+ ){0,3}?(?:"
                            + NOUN + "))"));

    private static final Pattern CASUALTIES = Pattern.compile(
            "\\b(?:kill(?:ed|ing|s)|wounded|injur[a-z]*|died|dead|death|kidnap[a-z]*|abduct[a-z]*|captur[a-z]*|arrest[a-z]*|ambush[a-z]*|los(?:t|ing)|missing|accused|detained|hostage|suspected|allegations|embassy|evacuat[a-z]*)\\b");

    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:government|rebels?|gangs?|enemy|insurgents?|jihadist|militia|guards?|national|paramilitary|mercenar[a-z]*|local|wagner|civilian staff|health|prison|border|gangsters|bandits|retired|m23)\\b");

    private static final Pattern OF_OTHERS =
            Pattern.compile("^ (?:of|from) (?:the )?(?:[a-z]+ )?(?:army|government|rebel|militia|national|m23)\\b");

    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:soldiers|troops|police|officers|personnel|peacekeepers|forces|contingents?|contributors|contributing|contributed|strength|deployed|sent)\\b");

    private static final Pattern ARRIVED = Pattern.compile("deployed|arrived|on the ground|in place");

    private static final Pattern EACH =
            Pattern.compile("^ (?:each )?from (?<list>C\\d+(?: , C\\d+)*(?: ,)? and (?:the )?C\\d+)");

    private static final Pattern JOINED = Pattern.compile("| (?:\\( [^ ]+ \\) )?(?:and |,|, and )?");

    private final StrengthMeasures measures = new StrengthMeasures();

    @Override
    public Set<String> triggers() {
        return Set.of(
                "soldiers",
                "troops",
                "peacekeepers",
                "police",
                "policemen",
                "officers",
                "gendarmes",
                "personnel",
                "forces",
                "helmets",
                "marines",
                "commandos",
                "servicemen",
                "strong",
                "member",
                "defence",
                "defense",
                "observers",
                "contingent",
                "strength",
                "trainers",
                "instructors",
                "ceiling",
                "person",
                "members",
                "women",
                "total",
                "contributors",
                "contributing",
                "contributed",
                "contingents",
                "each",
                "deployed");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (sentence.context().missions().isEmpty() || sentence.text().indexOf('N') < 0) {
            return;
        }
        MatchResult previous = null;
        Qualifier inherited = Qualifier.EXACT;
        Country last = null;
        for (MatchResult figure : figures(sentence.text())) {
            Count count = sentence.shape().mention(figure.group("n"), Count.class);
            if (count == null) {
                continue;
            }
            boolean joined = previous != null
                    && figure.start("n") >= previous.end()
                    && JOINED.matcher(sentence.text().substring(previous.end(), figure.start("n")))
                            .matches();
            boolean upTo = joined && inherited == Qualifier.UP_TO && count.qualifier() == Qualifier.EXACT;
            Qualifier qualifier = upTo ? Qualifier.UP_TO : count.qualifier();
            boolean shared = joined
                    || (figure.group("noun").isEmpty()
                            && ARRIVED.matcher(figure.group()).find());
            last = report(sentence, figure, count, qualifier, shared ? last : null, findings);
            inherited = qualifier;
            previous = figure;
        }
    }

    /** The figures of a sentence in their order, each once, by the first pattern that fits. */
    private static List<MatchResult> figures(String text) {
        Map<Integer, MatchResult> found = new TreeMap<>();
        for (Pattern pattern : COUNTS) {
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (matcher.find(from)) {
                found.putIfAbsent(matcher.start("n"), matcher.toMatchResult());
                from = matcher.end("n");
            }
        }
        return List.copyOf(found.values());
    }

    /** Adds one figure; gives its contributor, which a figure joined to it by "and" shares. */
    private @Nullable Country report(
            Reading sentence,
            MatchResult matcher,
            Count count,
            Qualifier qualifier,
            @Nullable Country shared,
            Findings findings) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, matcher.start("n") - 110), matcher.start("n"));
        String right = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 90));
        String near = tail(left, 5) + " " + matcher.group() + " " + head(right, 6);
        if (CASUALTIES.matcher(near).find()
                || OTHERS.matcher(matcher.group("mid")).find()
                || OF_OTHERS.matcher(right).find()
                || count.value() < 2) {
            return null;
        }
        boolean bare = matcher.group("noun").isEmpty();
        if (bare && !PEOPLE.matcher(text).find()) {
            return null;
        }
        Antecedent mission = StrengthMissions.of(sentence, matcher);
        if (mission == null || mission.mission().sanctions()) {
            return null;
        }
        Country own = Contributors.of(sentence, matcher);
        Country contributor = own == null ? shared : own;
        if (contributor != null && contributor.equals(mission.mission().host())) {
            return null;
        }
        Measure measure = measures.of(left, matcher.group("mid"), matcher.group("noun"), right, contributor != null);
        if (bare && ARRIVED.matcher(matcher.group()).find()) {
            measure = Measure.DEPLOYED;
        }
        if (measure == null) {
            return null;
        }
        Measure counted = measure;
        List<String> contributors = contributors(sentence, matcher, contributor);
        Personnel personnel = StrengthMeasures.personnel(matcher.group("mid") + " " + matcher.group("noun"));
        for (String name : contributors) {
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(matcher),
                    bare ? 0.8 : 0.9,
                    header -> new StrengthReported(
                            header, counted, count.value(), qualifier, name.isEmpty() ? null : name, personnel));
        }
        return contributor;
    }

    /** The contributors of one figure: several when it holds for "each" of a list; an empty name when nobody is named. */
    private static List<String> contributors(Reading sentence, MatchResult figure, @Nullable Country contributor) {
        Matcher each = EACH.matcher(sentence.text().substring(figure.end("noun")));
        if (figure.group().contains(" each ") && each.find()) {
            return CountryLists.names(sentence, each.group("list"));
        }
        return List.of(contributor == null ? "" : contributor.name());
    }

    static String tail(String text, int words) {
        String[] all = text.strip().split(" ");
        return String.join(" ", List.of(all).subList(Math.max(0, all.length - words), all.length));
    }

    static String head(@Nullable String text, int words) {
        String[] all = text == null ? new String[0] : text.strip().split(" ");
        return String.join(" ", List.of(all).subList(0, Math.min(words, all.length)));
    }
}
