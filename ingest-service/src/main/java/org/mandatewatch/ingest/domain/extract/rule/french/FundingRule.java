package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Money;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Les États-Unis ont promis 300 millions de dollars à la mission." */
final class FundingRule implements Rule {

    private static final Phrase AMOUNT = Phrase.compile("(?<![^ ])F\\d+");

    private static final Phrase MONEY_TALK = words(
            "remis|remet[a-z]*|abond[a-z]*|"
                    + "promi[a-z]*|promett[a-z]*|vers[a-z]*|debloqu[a-z]*|contribu[a-z]*|fourn[a-z]*|donn[a-z]*|don|dons|financ[a-z]*|budget[a-z]*|alloue[a-z]*|octroy[a-z]*|manqu[a-z]*|requi[a-z]*|requer[a-z]*|besoin[a-z]*|cout[a-z]*|engag[a-z]*|aide|enveloppe|fonds|annonc[a-z]*|appel|lacune|deficit|accord[a-z]*|necessit[a-z]*|reclame[a-z]*|apport[a-z]*|consacr[a-z]*|s' eleve[a-z]*|decaiss[a-z]*|investi|mobilis[a-z]*|depens[a-z]*|ajoute|reuni[a-z]*|recolt[a-z]*|faut|faudr[a-z]*|necessaires?|encaiss[a-z]*|recueill[a-z]*|recu[a-z]*");

    private static final Phrase NEEDED = words(
            "manqu[a-z]*|requi[a-z]*|requer[a-z]*|besoins?|necessit[a-z]*|faut|faudra|faudrait|necessaires?|lacune|deficit|reclame[a-z]*|cout[a-z]*|coutera|trou|appel de fonds|appel");

    private static final Phrase REFERENCE = words("montant de reference(?: financiere)?");

    private static final Phrase BUDGETED = words("budget[a-z]*|exercice|credits");

    private static final Phrase GIVEN = words(
            "vers(?:e|ee|es|ent|ant)|debloqu[a-z]*|decaiss[a-z]*|donne|remis|abonde|fourni[a-z]*|deja|contribu(?:e|er|ait)|contribution annuelle|depense|ajoute|apporte|recu|octroye|alloue|accorde|mobilise|recolte|reuni|encaisse|recueilli|recus?");

    private static final Phrase PLEDGED = words(
            "promi[a-z]*|promett[a-z]*|promesses?|annonc[a-z]*|engag[a-z]*|verser(?:a|ont)|versera[a-z]*|va (?:verser|debloquer|donner|contribuer)|compte|prevoit|donnera|debloquera|contribuera|s' apprete[a-z]*|entend");

    private static final Phrase OTHER_AIM = words(
            "seisme|film|tourne|roman|album|economique|investissement|pret|dette|rancon|recompense|drogue|climat|deminage|exportations?|chiffre d' affaires|salaires?|amende|match");

    private static final Phrase ABROAD =
            words("troupes A\\d+|casques bleus|facilite europeenne pour la paix|plan humanitaire");

    private static final Phrase RELEVANT = words(
            "M\\d+|mission|force|operation|troupes|contingents?|plan humanitaire|aide humanitaire|soldats|casques bleus|humanitaire|fonds (?:fiduciaire|d' affectation)");

    @Override
    public Set<String> triggers() {
        return Set.of("doll", "euro", "$", "\u20ac", "mill", "usd", "eur", "livr", "gour", "fran", "\u00a3");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!MONEY_TALK.matcher(text).find()) {
            return;
        }
        Matcher matcher = AMOUNT.matcher(text);
        String last = null;
        while (matcher.find()) {
            Money money = sentence.shape().mention(matcher.group(), Money.class);
            String near = Wording.left(text, matcher.start(), 60)
                    + text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 75));
            boolean relevant = !sentence.context().missions().isEmpty()
                    || (sentence.context().concernsOffices()
                            && RELEVANT.matcher(text).find())
                    || ABROAD.matcher(text).find();
            if (money == null || OTHER_AIM.matcher(near).find() || !relevant) {
                continue;
            }
            Antecedent mission = sentence.mission(matcher.start());
            Mission about = mission == null || mission.mission().sanctions() ? null : mission.mission();
            String left = Wording.left(text, matcher.start(), 250);
            FundingNature nature = nature(left, text.substring(matcher.end()));
            String giver = nature == FundingNature.NEEDED || nature == FundingNature.BUDGETED
                    ? null
                    : giver(sentence, matcher.start());
            String by =
                    giver == null && nature != FundingNature.NEEDED && nature != FundingNature.BUDGETED ? last : giver;
            last = by;
            part(sentence, matcher.end(), money, by, nature, findings);
            findings.add(
                    sentence,
                    about,
                    sentence.clause(matcher.start(), matcher.end()),
                    0.8,
                    header -> new FundingReported(header, money.amount(), money.currency(), by, nature));
        }
    }

    private static final Phrase PAYER = words(
            "(?<who>[CAO]\\d+)(?: [^ ;]+){0,14}? (?:promi[a-z]*|vers[a-z]*|debloqu[a-z]*|contribu[a-z]*|fourn[a-z]*|donn[a-z]*|financ[a-z]*|allou[a-z]*|octroy[a-z]*|engag[a-z]*|annonc[a-z]*|accord[a-z]*|remis|remet[a-z]*|abond[a-z]*|apport[a-z]*|consacr[a-z]*|ajoute|decaiss[a-z]*|mobilis[a-z]*|va)");

    /** "123 millions de dollars, dont 80,5 millions à la force": the part is in the currency of the whole. */
    private static void part(
            Reading sentence, int end, Money whole, @Nullable String by, FundingNature nature, Findings findings) {
        Matcher part = PART.matcher(sentence.text().substring(end));
        Count count = part.find() ? sentence.shape().mention(part.group("n"), Count.class) : null;
        if (count == null || count.value() < SMALLEST_PART || whole.amount().longValue() <= count.value()) {
            return;
        }
        Antecedent mission = sentence.mission(end + part.end());
        findings.add(
                sentence,
                mission == null || mission.mission().sanctions() ? null : mission.mission(),
                sentence.clause(end + part.start("n"), end + part.end()),
                0.75,
                header -> new FundingReported(header, BigDecimal.valueOf(count.value()), whole.currency(), by, nature));
    }

    private static final Phrase PART = Phrase.compile(
            "^(?: [^ ;.,]+){0,6} , dont (?<n>N\\d+)(?= (?:à|au|aux|pour|destinee?s?|en faveur|dans|sur)(?![^ ]))");

    /** Lesser parts of a sum of millions are not written in words. */
    private static final long SMALLEST_PART = 100_000;

    /** Who pays: the country or organisation that the sentence, or its part before the sum, names first. */
    private static @Nullable String giver(Reading sentence, int before) {
        String text = sentence.text();
        int from = Math.max(text.lastIndexOf(" ; ", before), 0);
        Matcher payer = PAYER.within(text, from, before);
        if (!payer.find()) {
            return null;
        }
        Mention who = sentence.shape().mention(payer.group("who"));
        return switch (who) {
            case CountryNamed named -> named.country().name();
            case OrganisationNamed named -> named.organisation().name();
            default -> null;
        };
    }

    private static String head(String right) {
        String head = right.substring(0, Math.min(right.length(), 25));
        int comma = Math.max(head.indexOf(" ,"), head.indexOf(" ;"));
        return comma < 0 ? head : head.substring(0, comma);
    }

    private static FundingNature nature(String left, String right) {
        String near = left.substring(Math.max(0, left.length() - 75)) + head(right);
        if (REFERENCE.matcher(left).find()) {
            return FundingNature.BUDGETED;
        }
        int promise = Wording.last(PLEDGED, near);
        if (NEEDED.matcher(near).find() && Wording.last(NEEDED, near) > promise) {
            return FundingNature.NEEDED;
        }
        if (BUDGETED.matcher(near).find() && Wording.last(BUDGETED, near) > promise) {
            return FundingNature.BUDGETED;
        }
        int given = Wording.last(GIVEN, left);
        int pledged = Wording.last(PLEDGED, left);
        return pledged > given ? FundingNature.PLEDGED : FundingNature.GIVEN;
    }
}
