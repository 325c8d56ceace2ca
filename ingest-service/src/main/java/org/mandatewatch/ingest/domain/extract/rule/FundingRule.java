package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Money;

/** "The United States has provided more than $300 million to the mission." */
final class FundingRule implements Rule {

    private static final Pattern AMOUNT = Pattern.compile("F\\d+");

    private static final Pattern FOR_MISSION = Pattern.compile(
            "M\\d+|\\b(?:the|this|its) (?:[a-z]+ ){0,2}?(?:mission|force|operation)\\b|\\btrust fund\\b|\\bpeacekeep[a-z]*\\b");

    private static final Pattern MONEY_TALK = Pattern.compile(
            "\\b(?:pledg[a-z]*|contribut[a-z]*|provid[a-z]*|giv(?:e|es|en|ing)|gave|donat[a-z]*|fund[a-z]*|budget[a-z]*|appeal[a-z]*|need[a-z]*|requir[a-z]*|shortfall|cost[a-z]*|commit[a-z]*|promis[a-z]*|assistance|support|financ[a-z]*|drawdown|allocat[a-z]*|earmark[a-z]*)\\b");

    private static final Pattern NEEDED = Pattern.compile(
            "\\b(?:need[a-z]*|requir[a-z]*|shortfall|appeal[a-z]*|short of|gap|lack[a-z]*|cost[a-z]*)\\b");

    private static final Pattern BUDGETED =
            Pattern.compile("\\b(?:budget[a-z]*|approved|appropriat[a-z]*|allocat[a-z]*)\\b");

    private static final Pattern PLEDGED = Pattern.compile(
            "\\b(?:pledg[a-z]*|promis[a-z]*|commit[a-z]*|will (?:provide|give|contribute|donate)|plans? to|to provide|intend[a-z]*|drawdown|announc[a-z]*)\\b");

    private static final Pattern GIVER = Pattern.compile(
            "(?<c>C\\d+)(?: (?!M\\d+|;)[^ ]+){0,16}? (?:pledg|provid|contribut|giv|gave|donat|commit|promis|announc|allocat|earmark|fund|financ|plan)[a-z]*(?: [^ ;]+){0,14}? $");

    private static final Pattern OTHER_AIM = Pattern.compile(
            "\\b(?:humanitarian|development|refugees?|earthquake|economic|investment|loan|debt|reward|ransom|drugs|climate|food)\\b");

    @Override
    public Set<String> triggers() {
        return Set.of("$", "\u20ac", "\u00a3", "usd", "eur", "dollars", "euros", "million", "billion");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!FOR_MISSION.matcher(text).find() || !MONEY_TALK.matcher(text).find()) {
            return;
        }
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            Money money = sentence.shape().mention(matcher.group(), Money.class);
            Antecedent mission = sentence.mission(matcher.start());
            String near =
                    text.substring(Math.max(0, matcher.start() - 60), Math.min(text.length(), matcher.end() + 75));
            if (money != null
                    && mission != null
                    && !mission.mission().sanctions()
                    && !OTHER_AIM.matcher(near).find()) {
                String left = text.substring(Math.max(0, matcher.start() - 250), matcher.start());
                String by = giver(sentence, left);
                FundingNature nature = nature(left, text.substring(matcher.end()));
                findings.add(
                        sentence,
                        mission,
                        sentence.clause(matcher),
                        0.8,
                        header -> new FundingReported(header, money.amount(), money.currency(), by, nature));
            }
        }
    }

    private static @Nullable String giver(Reading sentence, String left) {
        Matcher matcher = GIVER.matcher(left);
        Country country = matcher.find() ? sentence.country(matcher.group("c")) : null;
        return country == null ? null : country.name();
    }

    private static FundingNature nature(String left, String right) {
        String near =
                left.substring(Math.max(0, left.length() - 70)) + right.substring(0, Math.min(right.length(), 25));
        if (NEEDED.matcher(near).find()) {
            return FundingNature.NEEDED;
        }
        if (BUDGETED.matcher(near).find()) {
            return FundingNature.BUDGETED;
        }
        return PLEDGED.matcher(left).find() ? FundingNature.PLEDGED : FundingNature.GIVEN;
    }
}
