package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.ingest.domain.extract.rule.SiteEvents.Event;
import org.mandatewatch.ingest.domain.extract.rule.Sites.Site;

/** "The force has retaken the General Hospital and means to reopen the road to Carrefour." */
final class SiteSecuredRule implements Rule {

    private static final double SURE = 0.88;

    /** What may stand between two sites of one list. */
    private static final Set<String> JOINTS =
            WordSet.of(", and then after that the later finally also before it as well next afterwards");

    /** "An area the force secured in April": what a quarter is called where it has a name. */
    private static final Set<String> QUARTERS = WordSet.of(
            "area neighbourhood neighborhood district quarter zone part suburb slum stronghold place town village");

    @Override
    public Set<String> triggers() {
        return TRIGGERS;
    }

    private static final Set<String> TRIGGERS = triggers(SiteEvents.VERBS, Set.of("hands", "safe", "open"));

    private static Set<String> triggers(Set<String> verbs, Set<String> others) {
        Set<String> all = new HashSet<>(verbs);
        all.addAll(others);
        return Set.copyOf(all);
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (sentence.context().missions().isEmpty()) {
            return;
        }
        Words words = sentence.words();
        Sites sites = new Sites(sentence, SiteEvents.VERBS);
        SiteEvents events = new SiteEvents(sentence);
        Site last = null;
        Event told = null;
        for (int k = 0; k < words.size(); k++) {
            if (QUARTERS.contains(words.get(k)) && isDescribed(words, k)) {
                relative(sentence, sites, k, findings);
            }
            if (!Sites.NOUNS.contains(words.get(k)) || last != null && k < last.to()) {
                continue;
            }
            Site site = sites.at(k);
            Event event = site == null ? null : events.of(site);
            if (site != null && last != null && told != null && isJoined(words, last.to(), site.from())) {
                event = told;
            }
            if (site != null && event != null) {
                add(sentence, site, event, findings);
            }
            if (site != null) {
                last = site;
                told = event;
            }
        }
    }

    private static void add(Reading sentence, Site site, Event event, Findings findings) {
        if (event.mission().mission().sanctions()) {
            return;
        }
        Words words = sentence.words();
        findings.add(
                sentence,
                event.mission(),
                sentence.clause(
                        words.start(Math.min(site.from(), event.cue())),
                        words.end(Math.max(site.to() - 1, event.cue()))),
                SURE,
                header -> new SiteSecured(header, site.written(), event.status()));
    }

    private static boolean isJoined(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!JOINTS.contains(words.get(k))) {
                return false;
            }
        }
        return to > from && (words.get(from).equals(",") || words.get(from).equals("and"));
    }

    private static boolean isDescribed(Words words, int k) {
        return words.get(k - 1).equals("an")
                || words.get(k - 1).equals("a")
                || words.get(k - 1).equals("the");
    }

    /** "Delmas 19, an area the force secured in April". */
    private static void relative(Reading sentence, Sites sites, int noun, Findings findings) {
        Words words = sentence.words();
        int comma = noun - 2;
        Site site = words.get(comma).equals(",") ? sites.named(comma) : null;
        if (site == null) {
            return;
        }
        for (int k = noun + 1; k < Math.min(words.size(), noun + 8); k++) {
            if (SiteEvents.VERBS.contains(words.get(k))) {
                Antecedent mission = mission(sentence, words, noun, k);
                if (mission != null) {
                    add(sentence, site, new Event(mission, SiteStatus.SECURED, k), findings);
                }
                return;
            }
        }
    }

    private static @Nullable Antecedent mission(Reading sentence, Words words, int noun, int verb) {
        SiteKeepers keepers = new SiteKeepers(sentence);
        return words.between(noun + 1, verb).contains(" by ")
                ? null
                : keepers.at(
                        words.get(noun + 1).equals("that")
                                        || words.get(noun + 1).equals("which")
                                ? noun + 2
                                : noun + 1);
    }
}
