package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Sanctions regimes by the country that sanctions are on, or by the words for sanctions in an article about one. */
final class Regimes {

    private static final Set<String> SANCTIONS = Set.of("sanctions", "embargo");

    private static final Set<String> COUNCIL = Set.of("council");

    private static final Set<String> BETWEEN =
            Set.of("on", "against", "the", "regime", "for", "leaders", "measures", "concerning", "to", "in", "over");

    private static final Set<String> MEASURES = Set.of("sanctions", "embargo", "ban", "experts", "freeze", "freezes");

    private final MissionNames known;
    private final List<Sentence> sentences;

    Regimes(MissionNames known, List<Sentence> sentences) {
        this.known = known;
        this.sentences = sentences;
    }

    /** "Sanctions on C" and "C sanctions" name the regime when the registry has one. */
    @Nullable
    Placed on(List<Token> tokens, Placed p, CountryNamed country) {
        int before = p.from() - 1;
        while (before >= 0 && BETWEEN.contains(tokens.get(before).word())) {
            before--;
        }
        boolean behind = before >= 0
                && before < p.from() - 1
                && MEASURES.contains(tokens.get(before).word());
        int next = p.to() < tokens.size() && tokens.get(p.to()).is("'s") ? p.to() + 1 : p.to();
        boolean arms = next + 1 < tokens.size()
                && tokens.get(next).is("arms")
                && tokens.get(next + 1).is("embargo");
        boolean ahead = arms || (next < tokens.size() && tokens.get(next).is("sanctions"));
        if (!behind && !ahead) {
            return null;
        }
        Mission regime = known.sanctionsOn(country.country());
        return regime == null
                ? null
                : new Placed(new MissionNamed(regime, null), p.from(), arms ? next + 2 : ahead ? next + 1 : p.to());
    }

    /** "The sanctions" and "the arms embargo" alone name the regime that the article is about, if it is about one. */
    static List<Placed> named(List<Token> tokens, List<Placed> placed, Mission regime) {
        boolean told = placed.stream()
                .anyMatch(p -> p.mention() instanceof MissionNamed named
                        && named.mission().sanctions());
        if (told) {
            return placed;
        }
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            if (SANCTIONS.contains(tokens.get(i).word())
                    && placed.stream().noneMatch(p -> p.from() <= at && at < p.to())) {
                List<Placed> out = new ArrayList<>(placed);
                out.add(new Placed(new MissionNamed(regime, null), i, i + 1));
                out.sort(Comparator.comparingInt(Placed::from));
                return out;
            }
        }
        return placed;
    }

    /** The one regime that an article speaks of beside the words for sanctions; null when of several, or of none. */
    @Nullable
    Mission only(List<List<Placed>> mentions) {
        Set<Mission> regimes = new HashSet<>();
        boolean body = false;
        for (int s = 0; s < mentions.size(); s++) {
            boolean about = sentences.get(s).hasAny(SANCTIONS);
            for (Placed placed : mentions.get(s)) {
                body |= placed.mention() instanceof BodyNamed;
                if (placed.mention() instanceof MissionNamed named
                        && named.mission().sanctions()) {
                    regimes.add(named.mission());
                } else if (about && placed.mention() instanceof CountryNamed country) {
                    Mission found = known.sanctionsOn(country.country());
                    if (found != null) {
                        regimes.add(found);
                    }
                }
            }
        }
        boolean sure = regimes.size() == 1 && (body || sentences.stream().anyMatch(s -> s.hasAny(COUNCIL)));
        return sure ? regimes.iterator().next() : null;
    }
}
