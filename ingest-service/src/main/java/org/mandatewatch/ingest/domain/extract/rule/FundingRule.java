package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Money;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;

/** "The United States has provided more than $300 million to the mission." */
final class FundingRule implements Rule {

    private static final Phrase FOR_MISSION = Phrase.compile(
            "M\\d+|\\b(?:the|this|its|that|joint|our) (?:[a-z-]+ ){0,3}?(?:mission|force|operation|deployment|budget|costs?|year)\\b|\\btrust fund\\b|\\bpeacekeep[a-z]*\\b|\\bfor it\\b|\\bbudget\\b|\\bcommon costs\\b|\\b(?:mission|force|operation) (?:will|would|needs?|has|is)\\b");

    private static final Phrase FOR_AID = Phrase.compile(
            "\\b(?:aid|humanitarian|relief|un) (?:agencies|plan|appeal|partners|workers)\\b|\\b(?:the|this|that|its) fund\\b|\\bresponse fund\\b");

    private static final Phrase OTHER_AIM = Phrase.compile(
            "\\b(?:humanitarian (?:aid|assistance|relief)|development|earthquake|economic|investment|loan|debt|reward|ransom|drugs|climate|project|elections?|arms sale)\\b");

    @Override
    public Set<String> triggers() {
        return WordSet.of(
                "$ \u20ac \u00a3 usd eur nok sek dkk chf gbp dollars euros pounds kroner kronor francs yen \u00a5"
                        + " million billion m bn");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (text.indexOf('F') < 0 || !concernsMission(sentence)) {
            return;
        }
        Words words = sentence.words();
        for (int k = 0; k < words.size(); k++) {
            Money money = words.isMention(k, "F") ? sentence.shape().mention(words.get(k), Money.class) : null;
            if (money != null) {
                amount(sentence, words, k, money, findings);
            }
        }
    }

    /** True where the sentence, or the one before it, speaks of the mission, its fund, or aid where it works. */
    private static boolean concernsMission(Reading sentence) {
        String text = sentence.text();
        if (FOR_MISSION.matcher(text).find() || FOR_AID.matcher(text).find()) {
            return true;
        }
        int before = sentence.index() - 1;
        return before >= 0
                && FOR_MISSION.matcher(sentence.context().shape(before).text()).find();
    }

    private static void amount(Reading sentence, Words words, int at, Money money, Findings findings) {
        FundingCue cue = FundingCue.of(words, at);
        Antecedent mission = sentence.mission(words.start(at));
        if (cue == null
                || mission == null
                || mission.mission().sanctions()
                || OTHER_AIM.matcher(words.between(at - 8, at + 12)).find()) {
            return;
        }
        String currency = currency(sentence, words, at, money);
        boolean given = cue.nature() == FundingNature.GIVEN || cue.nature() == FundingNature.PLEDGED;
        String by = given ? giver(sentence, words, at, cue) : null;
        findings.add(
                sentence,
                mission,
                sentence.clause(words.start(at), words.end(at)),
                0.85,
                header -> new FundingReported(header, money.amount(), currency, by, cue.nature()));
    }

    /** A bare dollar sign in a paper of a state with dollars of its own means those. */
    private static String currency(Reading sentence, Words words, int at, Money money) {
        Country home = money.currency().equals("USD") ? HomePaper.country(sentence.context()) : null;
        if (home == null
                || sentence.quoted(words.start(at), words.end(at))
                        .toLowerCase(Locale.ROOT)
                        .contains("us")) {
            return money.currency();
        }
        return switch (home.code()) {
            case "AU" -> "AUD";
            case "CA" -> "CAD";
            case "NZ" -> "NZD";
            default -> money.currency();
        };
    }

    /** Who gives: the cue's subject, or "from" and "by" behind the amount. */
    private static @Nullable String giver(Reading sentence, Words words, int at, FundingCue cue) {
        if (words.isMention(at - 1, "C")
                && (words.get(at - 2).equals("and") || words.get(at - 2).equals(","))) {
            // "France has paid 4 million and Spain 3 million".
            Country next = sentence.country(words.get(at - 1));
            return next == null ? null : next.name();
        }
        for (int k = at + 1; k < Math.min(words.size(), at + 9); k++) {
            String before = words.get(k - 1).equals("the") ? words.get(k - 2) : words.get(k - 1);
            if (words.isMention(k, "C") && (before.equals("from") || before.equals("by"))) {
                Country country = sentence.country(words.get(k));
                return country == null ? null : country.name();
            }
            if (words.isMention(k, "F")) {
                break;
            }
        }
        for (int k = cue.at() - 1; k > Math.max(0, cue.at() - 6); k--) {
            // "The representative of Japan said that his country had given": whose country it is stands before.
            if (words.get(k).equals("country") && words.get(k - 1).matches("his|her|their")) {
                return OfficeOwners.lastCountry(sentence, k);
            }
        }
        Subject subject = Subject.of(sentence, cue.at());
        if (subject.country() != null) {
            return subject.country().name();
        }
        if (subject.role() == Subject.Role.HOME) {
            Country home = HomePaper.voice(sentence.context());
            return home == null ? null : home.name();
        }
        for (int k = cue.at() - 1; k >= Math.max(0, cue.at() - 6); k--) {
            if (words.get(k).equals("brussels")) {
                return "European Union";
            }
            OrganisationNamed named =
                    words.isMention(k, "O") ? sentence.shape().mention(words.get(k), OrganisationNamed.class) : null;
            if (named != null && !words.get(k - 1).matches("to|for|in|from|by|of")) {
                return named.organisation().name();
            }
        }
        Country home = HomePaper.country(sentence.context());
        return home == null ? null : home.name();
    }
}
