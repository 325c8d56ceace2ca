package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** Words that make the sending of people a promise, a licence, a decision or a mere wish. */
final class Promises {

    static final Set<String> PROMISES =
            WordSet.of("plans planned plan planning agreed agrees pledged pledges promised promises offered offers"
                    + " offer ready prepared set due intends intended decided decides expected willing volunteered"
                    + " going about committed aims aim vowed announced readiness willingness commitment pledge promise"
                    + " decision slated supposed expects scheduled intention preparing proposes proposed undertook"
                    + " hopes");

    static final Set<String> LICENCES =
            WordSet.of("authorised authorized authorises authorizes authorising authorizing mandate allowed allows"
                    + " permitted permits empowered approval authorisation authorization permission");

    static final Set<String> WISHES =
            WordSet.of("asked asks asking urged urges urging called calls calling requested requests wants wanted needs"
                    + " need needed refused refuses failed fails unable declined considering considers weighing"
                    + " discussing discussed unwilling appealed invited encouraged rejected opposed mulling debating"
                    + " reluctant ruled against recommended recommends whether suggested draft");

    static final Set<String> DECISIONS =
            WordSet.of("voted decided decides agreed agrees unanimously adopted approved resolution moved resolved by");

    private Promises() {}
}
