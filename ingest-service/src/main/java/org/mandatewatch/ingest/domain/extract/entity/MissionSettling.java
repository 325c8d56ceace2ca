package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Second look at an article's mentions, once all are known: short acronyms that may mean something else are dropped
 * unless the article speaks of the mission, and "the AU mission" is given to the one AU mission the article names.
 */
class MissionSettling {

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    private static final Set<String> WORK = Set.of("mission", "force", "operation", "peacekeepers", "helmets");

    private static final Set<String> KINDS = Set.of(
            "peacekeeping",
            "peace",
            "stabilisation",
            "stabilization",
            "multinational",
            "international",
            "blue",
            "monitoring",
            "observer",
            "military",
            "political",
            "assistance",
            "training",
            "support",
            "regional",
            "security");

    private static final Set<String> SANCTIONS = Set.of("sanctions", "embargo");

    private static final int SHORT_ACRONYM = 3;

    final MissionNames known;
    final List<Sentence> sentences;
    private final List<List<Placed>> mentions;

    MissionSettling(MissionNames known, List<Sentence> sentences, List<List<Placed>> mentions) {
        this.known = known;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    List<List<Placed>> settle() {
        Set<Country> countries = new HashSet<>();
        Set<Mission> named = new HashSet<>();
        Map<String, Set<Mission>> byOrganisation = new HashMap<>();
        for (int s = 0; s < mentions.size(); s++) {
            for (Placed placed : mentions.get(s)) {
                if (placed.mention() instanceof CountryNamed country) {
                    countries.add(country.country());
                } else if (placed.mention() instanceof MissionNamed mission && !isShortAcronym(s, placed)) {
                    named.add(mission.mission());
                }
            }
        }
        List<List<Placed>> settled = new ArrayList<>(mentions.size());
        for (int s = 0; s < mentions.size(); s++) {
            List<Placed> kept = new ArrayList<>(mentions.get(s).size());
            for (Placed placed : mentions.get(s)) {
                if (placed.mention() instanceof MissionNamed mission) {
                    Mission m = mission.mission();
                    boolean sure = !isShortAcronym(s, placed)
                            || named.contains(m)
                            || !known.has(m)
                            || (m.host() != null && (countries.contains(m.host()) || namesCapital(m.host())));
                    if (!sure) {
                        continue;
                    }
                    byOrganisation
                            .computeIfAbsent(m.organisation(), o -> new HashSet<>())
                            .add(m);
                }
                kept.add(placed);
            }
            settled.add(kept);
        }
        for (int s = 0; s < settled.size(); s++) {
            settled.set(s, withOrganisationsMission(s, settled.get(s), byOrganisation));
        }
        Set<Mission> all = new HashSet<>();
        settled.forEach(list -> list.forEach(p -> {
            if (p.mention() instanceof MissionNamed m && !m.mission().sanctions()) {
                all.add(m.mission());
            }
        }));
        for (int s = 0; s < settled.size(); s++) {
            settled.set(s, withDescribed(sentences.get(s).tokens(), settled.get(s), all));
        }
        Mission only = regime(settled);
        for (int s = 0; s < settled.size() && only != null; s++) {
            settled.set(s, withRegime(sentences.get(s).tokens(), settled.get(s), only));
        }
        return settled;
    }

    /** "The MSS said in Port-au-Prince …": the city tells the country. */
    private boolean namesCapital(Country country) {
        String capital = Capitals.of(country);
        if (capital == null) {
            return false;
        }
        List<String> words = SentenceSplitter.tokens(capital, Language.ENGLISH).stream()
                .map(Token::word)
                .toList();
        return sentences.stream()
                .map(Sentence::tokens)
                .anyMatch(tokens -> Collections.indexOfSubList(
                                tokens.stream().map(Token::word).toList(), words)
                        >= 0);
    }

    private boolean isShortAcronym(int sentence, Placed placed) {
        Token first = sentences.get(sentence).tokens().get(placed.from());
        boolean alone = placed.to() == placed.from() + 1
                || (placed.to() == placed.from() + 2
                        && NOUNS.contains(sentences
                                .get(sentence)
                                .tokens()
                                .get(placed.from() + 1)
                                .word()));
        return alone && first.shape() == Token.Casing.UPPER && first.word().length() <= SHORT_ACRONYM;
    }

    /** The mentions of a sentence with the missions that only the whole article makes known. */
    List<Placed> withOrganisationsMission(int s, List<Placed> placed, Map<String, Set<Mission>> byOrganisation) {
        List<Token> tokens = sentences.get(s).tokens();
        List<Placed> out = new ArrayList<>(placed.size());
        for (Placed p : placed) {
            Placed mission = null;
            if (p.mention() instanceof OrganisationNamed organisation) {
                mission = organisationsMission(
                        tokens,
                        p,
                        byOrganisation.get(organisation.organisation().acronym()));
            } else if (p.mention() instanceof CountryNamed country) {
                mission = sanctions(tokens, p, country);
            }
            out.add(mission == null ? p : mission);
        }
        return out;
    }

    /** "The peacekeepers in C": the one mission in that country that the article names, or that the registry has. */
    private List<Placed> withDescribed(List<Token> tokens, List<Placed> placed, Set<Mission> named) {
        List<Placed> out = placed;
        for (Placed p : placed) {
            if (!(p.mention() instanceof CountryNamed country) || country.demonym() || p.from() < 2) {
                continue;
            }
            int head = tokens.get(p.from() - 1).is("the") ? p.from() - 3 : p.from() - 2;
            if (head < 0
                    || !isIn(tokens.get(head + 1))
                    || !WORK.contains(tokens.get(head).word())) {
                continue;
            }
            int from = head;
            while (from > 0 && KINDS.contains(tokens.get(from - 1).word())) {
                from--;
            }
            int start = from;
            Mission mission = described(tokens, start, head, country.country(), named);
            if (mission != null && placed.stream().noneMatch(q -> q.from() < p.from() && q.to() > start)) {
                List<Placed> replaced = new ArrayList<>(out);
                replaced.set(replaced.indexOf(p), new Placed(new MissionNamed(mission, null), start, p.to()));
                out = replaced;
            }
        }
        return out;
    }

    private @Nullable Mission described(List<Token> tokens, int from, int head, Country country, Set<Mission> named) {
        List<Mission> own = named.stream().filter(m -> country.equals(m.host())).toList();
        boolean keepers = tokens.get(head).word().startsWith("peacekeeper")
                || tokens.get(from).is("peacekeeping")
                || tokens.get(head).is("helmets");
        if (!keepers && from == head) {
            return null;
        }
        if (!own.isEmpty()) {
            return own.size() == 1 ? own.getFirst() : null;
        }
        List<Mission> hosted = keepers ? known.of("UN", country, false) : List.of();
        return hosted.size() == 1 ? hosted.getFirst() : null;
    }

    private static boolean isIn(Token token) {
        return token.is("in") || token.is("to") || token.is("for") || token.is("on");
    }

    /** "The sanctions" and "the arms embargo" alone name the regime that the article is about, if it is about one. */
    private static List<Placed> withRegime(List<Token> tokens, List<Placed> placed, Mission regime) {
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
    private @Nullable Mission regime(List<List<Placed>> settled) {
        Set<Mission> regimes = new HashSet<>();
        boolean council = false;
        for (int s = 0; s < settled.size(); s++) {
            boolean about = sentences.get(s).tokens().stream().anyMatch(t -> SANCTIONS.contains(t.word()));
            for (Placed placed : settled.get(s)) {
                council |= placed.mention() instanceof BodyNamed;
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
            council |= sentences.get(s).tokens().stream().anyMatch(t -> t.is("council"));
        }
        return council && regimes.size() == 1 ? regimes.iterator().next() : null;
    }

    private static @Nullable Placed organisationsMission(
            List<Token> tokens, Placed p, @Nullable Set<Mission> missions) {
        if (missions == null || missions.size() != 1) {
            return null;
        }
        int at = p.to();
        while (at < tokens.size()
                && at < p.to() + 3
                && (tokens.get(at).is("peacekeeping")
                        || tokens.get(at).is("peace")
                        || tokens.get(at).is("stabilisation")
                        || tokens.get(at).is("stabilization"))) {
            at++;
        }
        return at < tokens.size() && NOUNS.contains(tokens.get(at).word())
                ? new Placed(new MissionNamed(missions.iterator().next(), null), p.from(), at + 1)
                : null;
    }

    /** "Sanctions on C" and "C sanctions" name the regime when the registry has one. */
    private @Nullable Placed sanctions(List<Token> tokens, Placed p, CountryNamed country) {
        int before = p.from() - 1;
        while (before >= 0
                && (tokens.get(before).is("on")
                        || tokens.get(before).is("against")
                        || tokens.get(before).is("the")
                        || tokens.get(before).is("regime")
                        || tokens.get(before).is("for")
                        || tokens.get(before).is("leaders")
                        || tokens.get(before).is("measures"))) {
            before--;
        }
        boolean behind = before >= 0
                && before < p.from() - 1
                && (SANCTIONS.contains(tokens.get(before).word())
                        || tokens.get(before).is("ban")
                        || tokens.get(before).is("experts")
                        || tokens.get(before).is("freeze"));
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
}
