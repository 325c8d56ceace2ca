package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;

/** "Kenya leads the mission", "the Kenya-led mission". */
final class LeadNationRule implements Rule {

    private static final String THE_MISSION = "(?<obj>M\\d+|mission|force|operation)(?![a-z])";

    private static final String LEADER = "(?:lead|leading|framework) (?:nation|country|state)";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile(
                    THE_MISSION
                            + "(?: ,)?(?: under| led| commanded| headed)(?: by)? (?:the )?(?<c>C\\d+)(?: 's)? (?:leadership|command|lead)"),
            Phrase.compile(THE_MISSION
                    + "(?: , (?!C\\d)[^,;.]{1,80}?)?(?: ,)? (?:commanded|headed|led) by (?:the )?(?<c>C\\d+)"),
            Phrase.compile(
                    "(?<obj>M\\d+)(?: [^ ;.]+){0,8}? with (?<c>C\\d+) (?:at its head|in the lead|in command|in charge)"),
            Phrase.compile("(?<c>C\\d+) (?:(?:currently|now|already|also) )?(?:leads|heads|commands) (?<obj>it)\\b"),
            Phrase.compile(
                    "(?<obj>operation|force|mission)(?: ,)? which (?:the )?(?<c>C\\d+) (?:leads|led|heads|commands)\\b"),
            Phrase.compile(
                    "(?<c>[CA]\\d+)(?! 's)(?: (?!C\\d+)[^ ;.]+){0,8}? (?:became|becomes|become|as|is|was|be|been|remains|role of|chosen as|named)(?: the| a)?(?: first| new)? "
                            + LEADER + " (?:of|for|in) (?:the )?" + THE_MISSION),
            Phrase.compile(
                    "(?<c>C\\d+) (?:(?:currently|now|is|has been|which|,|that|also|will continue to|continues to) )*(?:leads?|leading|led|heads|commands) (?:the |a |an |this )?(?:[a-z-]+ ){0,4}?"
                            + THE_MISSION),
            Phrase.compile("(?<c>[CA]\\d+) - led (?:[^ ;.,]+ ){0,6}?" + THE_MISSION),
            Phrase.compile(THE_MISSION
                    + "(?: ,)?(?: (?:is|was|being|which|that|currently|now|be|will|,))* led by (?:the )?(?<c>C\\d+)"),
            Phrase.compile(
                    "(?<c>C\\d+) 's (?:continued |global |strong )?(?:leadership|lead role|leading role)(?: role)? (?:of|in|for) (?:the |this )?"
                            + THE_MISSION),
            Phrase.compile(
                    "(?<c>C\\d+)(?! 's)(?: (?!C\\d+)[^ ;.]+){0,12}? (?:as|is|was) (?:the )?lead nation (?:of|for|in) (?:the )?"
                            + THE_MISSION));

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:would|could|if|should|might|considering|consideration of|requires?|need|needs|offered to|may|proposed|not) (?:[^ ]+ ){0,3}$");

    /** "Officers of the earlier Kenya-led mission": the one that went, not the one spoken of. */
    private static final Phrase FORMER =
            Phrase.compile("(?<![^ ])(?:earlier|former|previous|outgoing|old|preceding|defunct) $");

    private static final Set<String> TRIGGERS = triggered();

    private static Set<String> triggered() {
        Set<String> all = new HashSet<>(LeadRoles.TRIGGERS);
        all.add("framework");
        return Set.copyOf(all);
    }

    @Override
    public Set<String> triggers() {
        return TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof MissionNamed named && named.leader() != null) {
                String written = Placeholders.written(sentence.shape(), placed);
                int at = sentence.text().indexOf(written);
                add(sentence, sentence.named(written), named.leader(), at, at + written.length(), findings);
            }
        }
        String text = sentence.text();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()
                    && !UNREAL.matcher(text.substring(0, matcher.start("obj"))).find()) {
                String obj = matcher.group("obj");
                Antecedent mission = MandateOwner.isMission(obj)
                        ? sentence.named(obj)
                        : FORMER.matcher(text.substring(0, matcher.start())).find()
                                ? sentence.context().salience().gone()
                                : meant(sentence, matcher.start("obj"));
                add(sentence, mission, sentence.country(matcher.group("c")), matcher.start(), matcher.end(), findings);
                return;
            }
        }
        byRoles(sentence, findings);
    }

    private static void byRoles(Reading sentence, Findings findings) {
        Words words = sentence.words();
        LeadRoles roles = new LeadRoles(sentence);
        for (int k = 0; k < words.size(); k++) {
            LeadRoles.Lead lead = LeadRoles.TRIGGERS.contains(words.get(k)) ? roles.at(k) : null;
            if (lead != null) {
                String led = words.get(lead.mission());
                Antecedent mission = words.isMention(lead.mission(), "M")
                        ? sentence.named(led)
                        : meant(sentence, words.start(lead.mission()));
                int from = Math.min(lead.from(), lead.mission());
                int to = Math.max(lead.from(), lead.mission());
                add(sentence, mission, lead.country(), words.start(from), words.end(to), findings);
                return;
            }
        }
    }

    /** The mission that "the force" means: one named before it, here or earlier, and none named only behind. */
    private static @Nullable Antecedent meant(Reading sentence, int offset) {
        boolean before = sentence.shape().mentions().stream()
                .anyMatch(p -> p.mention() instanceof MissionNamed
                        && sentence.text().indexOf(Placeholders.written(sentence.shape(), p)) < offset);
        if (!before
                && sentence.index() > 0
                && !sentence.context().mentions(sentence.index() - 1).isEmpty()) {
            for (Placed placed : sentence.context().mentions(sentence.index() - 1)) {
                if (placed.mention() instanceof MissionNamed named
                        && !named.mission().sanctions()) {
                    return new Antecedent(named.mission(), 0.97);
                }
            }
        }
        return sentence.mission(offset);
    }

    private static void add(
            Reading sentence,
            @Nullable Antecedent mission,
            @Nullable Country country,
            int start,
            int end,
            Findings findings) {
        // Nobody leads a mission to himself: "a Haitian-led task force" is another thing.
        if (mission != null
                && country != null
                && !country.equals(mission.mission().host())
                && !mission.mission().sanctions()) {
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(start, end),
                    0.92,
                    header -> new LeadNation(header, country.name(), country.code()));
        }
    }
}
