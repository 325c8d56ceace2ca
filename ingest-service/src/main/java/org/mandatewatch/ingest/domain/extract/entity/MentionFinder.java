package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Finds what each sentence of an article names. */
public final class MentionFinder {

    private static final Set<String> MISSION_NOUNS = Set.of("mission", "force", "operation");

    private static final Set<String> SENT =
            Set.of("mission", "force", "operation", "peacekeepers", "peacekeeper", "troops", "forces", "contingent");

    private static final Set<String> MISSION_ADJECTIVES = Set.of(
            "peacekeeping",
            "peace",
            "stabilization",
            "stabilisation",
            "political",
            "support",
            "military",
            "assistance",
            "observer",
            "monitoring",
            "training",
            "transition",
            "police",
            "multinational",
            "regional",
            "led",
            "-",
            "backed",
            "interim",
            "special",
            "verification",
            "integrated",
            "office",
            "security",
            "naval",
            "authorised",
            "authorized",
            "mandated");

    private final MissionNames known;
    private final MissionNames knownInFrench;

    public MentionFinder(MissionRegistry registry) {
        this.known = new MissionNames(registry, Language.ENGLISH);
        this.knownInFrench = new MissionNames(registry, Language.FRENCH);
    }

    /** The countries where any known mission works. */
    public Set<Country> missionCountries() {
        return known.hosts();
    }

    /**
     * The missions that a title names.
     *
     * @param year of publication; 0 when not known
     */
    public List<Mission> missionsIn(String title, Language language, int year) {
        List<Sentence> sentences = SentenceSplitter.split(PlainText.of(title), language);
        return find(sentences, List.of(), language, year).stream()
                .flatMap(List::stream)
                .map(Placed::mention)
                .filter(Mention.MissionNamed.class::isInstance)
                .map(m -> ((Mention.MissionNamed) m).mission())
                .distinct()
                .toList();
    }

    /**
     * The mentions of every sentence, in order of place and never overlapping.
     *
     * @param times date phrases of the whole text, in order
     * @param year of publication, which tells apart missions that a country had one after another; 0 when not known
     */
    public List<List<Placed>> find(List<Sentence> sentences, List<TimeMention> times, Language language, int year) {
        return switch (language) {
            case ENGLISH -> {
                Body fallback = commonestBody(sentences, Bodies::bodyAt);
                List<List<Placed>> all =
                        placed(new Reader(NewMissions.in(sentences, known, fallback), year), sentences, times);
                yield new MissionSettling(known, sentences, all, year).settle();
            }
            case FRENCH -> {
                Body fallback = commonestBody(sentences, FrenchBodies::bodyAt);
                NewMissions introduced = FrenchNewMissions.in(sentences, knownInFrench, fallback);
                List<List<Placed>> all =
                        placed(new FrenchSentenceReader(knownInFrench, introduced, year), sentences, times);
                yield new FrenchMissionSettling(knownInFrench, sentences, all, year).settle();
            }
        };
    }

    private static List<List<Placed>> placed(SentenceReader reader, List<Sentence> sentences, List<TimeMention> times) {
        List<List<Placed>> all = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < times.size() && times.get(next).end() <= sentence.start()) {
                next++;
            }
            all.add(reader.read(sentence, times, next));
        }
        return all;
    }

    private static Body commonestBody(List<Sentence> sentences, BodyNames names) {
        Map<Body, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                names.at(sentence.tokens(), i).ifPresent(m -> counts.merge(m.value(), 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Body, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name()))
                .map(Map.Entry::getKey)
                .orElse(Bodies.SECURITY_COUNCIL);
    }

    private interface BodyNames {
        Optional<Gazetteer.Match<Body>> at(List<Token> tokens, int i);
    }

    private final class Reader extends SentenceReader {

        private final NewMissions introduced;
        private final int year;

        Reader(NewMissions introduced, int year) {
            this.introduced = introduced;
            this.year = year;
        }

        @Override
        @Nullable
        Placed named(List<Token> tokens, int i, int floor, @Nullable TimeMention nextTime) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                Placed name = mission(tokens, i);
                if (name == null && token.isCapital()) {
                    name = institution(tokens, i);
                }
                if (name != null) {
                    return name;
                }
            }
            if (token.is("resolution") || token.is("resolutions") || token.is("s") || token.is("r\u00e9solution")) {
                return Quantities.resolution(tokens, i);
            }
            if (Quantities.isCurrency(tokens, i)) {
                return Quantities.money(tokens, i, floor);
            }
            return Numbers.mayBegin(token) ? Quantities.count(tokens, i, floor, nextTime) : null;
        }

        private @Nullable Placed mission(List<Token> tokens, int i) {
            Optional<Gazetteer.Match<MissionNames.Name>> match = known.at(tokens, i, year);
            if (match.isPresent()) {
                Mission mission =
                        calledBeside(match.get().value(), tokens, match.get().end());
                int end = MissionPhrase.end(tokens, match.get().end(), mission);
                return new Placed(new Mention.MissionNamed(mission, MissionPhrase.leader(tokens, i)), i, end);
            }
            if (!introduced.isEmpty()) {
                Optional<Gazetteer.Match<Mission>> own = introduced.at(tokens, i);
                if (own.isPresent()) {
                    Mission mission = own.get().value();
                    int end = MissionPhrase.end(tokens, own.get().end(), mission);
                    return new Placed(new Mention.MissionNamed(mission, null), i, end);
                }
            }
            return tokens.get(i).isCapital() ? organisationsMission(tokens, i) : null;
        }

        /**
         * "The United Nations mission in the Central African Republic, MINUSCA, …": several missions of one country bear
         * such a name, and the acronym beside it says which is meant.
         */
        private Mission calledBeside(MissionNames.Name name, List<Token> tokens, int end) {
            if (name.acronym() || end + 2 >= tokens.size()) {
                return name.mission();
            }
            boolean apposition = (tokens.get(end).is("(") && tokens.get(end + 2).is(")"))
                    || (tokens.get(end).is(",") && tokens.get(end + 2).is(","));
            return apposition
                    ? known.at(tokens, end + 1)
                            .map(Gazetteer.Match::value)
                            .filter(MissionNames.Name::acronym)
                            .map(MissionNames.Name::mission)
                            .filter(other ->
                                    Objects.equals(other.host(), name.mission().host()))
                            .orElse(name.mission())
                    : name.mission();
        }

        /** "The AU stabilisation mission in Arcadia": an organisation, what it sent, and where. */
        private @Nullable Placed organisationsMission(List<Token> tokens, int i) {
            Optional<Gazetteer.Match<Organisation>> match = Bodies.organisationAt(tokens, i);
            if (match.isEmpty()) {
                return null;
            }
            int at = match.get().end();
            while (at < tokens.size()
                    && at < i + 9
                    && (MISSION_ADJECTIVES.contains(tokens.get(at).word())
                            || tokens.get(at).is("'s"))) {
                at++;
            }
            if (at + 2 >= tokens.size() || !SENT.contains(tokens.get(at).word())) {
                return null;
            }
            boolean proper = tokens.get(at).isCapital()
                    && MISSION_NOUNS.contains(tokens.get(at).word());
            int in = at + 1;
            if (!tokens.get(in).is("in")
                    && !tokens.get(in).is("to")
                    && !tokens.get(in).is("for")) {
                return null;
            }
            int place = tokens.get(in + 1).is("the") ? in + 2 : in + 1;
            if (place >= tokens.size() || !tokens.get(place).isCapital()) {
                return null;
            }
            Organisation organisation = match.get().value();
            Optional<Gazetteer.Match<Countries.Name>> country = Countries.TABLE.at(tokens, place);
            if (country.isPresent() && !country.get().value().demonym()) {
                Country host = country.get().value().country();
                // Which of those on record is meant, the whole article tells.
                boolean recorded = known.isAnyOf(organisation.acronym(), host);
                if (recorded || !MISSION_NOUNS.contains(tokens.get(at).word())) {
                    return null;
                }
                Mission mission = introduced.called(organisation, host.name(), host);
                return new Placed(
                        new Mention.MissionNamed(mission, null),
                        i,
                        country.get().end());
            }
            if (!proper) {
                return null;
            }
            Mission mission = introduced.called(organisation, written(tokens.get(place)), null);
            return new Placed(new Mention.MissionNamed(mission, null), i, place + 1);
        }

        private static String written(Token token) {
            return Character.toUpperCase(token.word().charAt(0)) + token.word().substring(1);
        }

        private @Nullable Placed institution(List<Token> tokens, int i) {
            Optional<Gazetteer.Match<Body>> body = Bodies.bodyAt(tokens, i);
            if (body.isPresent()) {
                return new Placed(
                        new Mention.BodyNamed(body.get().value()), i, body.get().end());
            }
            Optional<Gazetteer.Match<Countries.Name>> country = Countries.TABLE.at(tokens, i);
            if (country.isPresent()) {
                Countries.Name name = country.get().value();
                return new Placed(
                        new Mention.CountryNamed(name.country(), name.demonym()),
                        i,
                        country.get().end());
            }
            return Bodies.organisationAt(tokens, i)
                    .map(m -> new Placed(new Mention.OrganisationNamed(m.value()), i, m.end()))
                    .orElse(null);
        }
    }
}
