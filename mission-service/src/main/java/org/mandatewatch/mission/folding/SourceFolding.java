package org.mandatewatch.mission.folding;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.mission.domain.MissionStep;
import org.mandatewatch.mission.domain.change.Cause;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.persistence.ArticleSources;
import org.mandatewatch.mission.persistence.ArticleSources.Regrouping;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.MissionLocks;
import org.mandatewatch.mission.persistence.Missions;

/**
 * Learns from articles which of them are copies, and weighs the claims anew whose sources that changes. Most often there
 * are none yet: an article comes before its facts.
 */
@ApplicationScoped
public class SourceFolding {

    private final ArticleSources sources;
    private final FactEvents rows;
    private final Missions missions;
    private final MissionLocks locks;
    private final MissionEvents events;
    private final MissionFoldings foldings;
    private final StepKeeping keeping;

    SourceFolding(
            ArticleSources sources,
            FactEvents rows,
            Missions missions,
            MissionLocks locks,
            MissionEvents events,
            MissionFoldings foldings,
            StepKeeping keeping) {
        this.sources = sources;
        this.rows = rows;
        this.missions = missions;
        this.locks = locks;
        this.events = events;
        this.foldings = foldings;
        this.keeping = keeping;
    }

    /** Takes an article in, in one transaction; taking it again does nothing. */
    @Transactional
    @TransactionConfiguration(timeout = BatchFolding.LONGEST)
    public void take(Article article) {
        locks.regroupSources();
        Regrouping regrouping = sources.take(article);
        if (regrouping.articles().isEmpty()) {
            return;
        }
        Set<MissionId> touched = new TreeSet<>();
        rows.missionsOf(regrouping.articles()).forEach(id -> touched.add(events.current(id)));
        missions.hostedIn(rows.countriesOf(regrouping.articles())).forEach(id -> touched.add(new MissionId(id)));
        if (touched.isEmpty()) {
            return;
        }
        locks.hold(touched.stream()
                .flatMap(mission -> events.locksOf(mission).stream())
                .toList());
        Cause cause = new Cause(
                ContentHash.of("s-", article.id().value(), String.valueOf(article.revision())),
                article.receivedAt(),
                "Articles turned out to be copies of one text, which counts as one source.");
        List<FactEventRow> told = rows.toldBy(regrouping.articles());
        touched.forEach(mission -> weighAnew(mission, told, regrouping, cause));
    }

    private void weighAnew(MissionId mission, List<FactEventRow> told, Regrouping regrouping, Cause cause) {
        OpenFold open = foldings.open(mission, new StoredArchive.Batch(List.of(), Map.of()));
        boolean begun = open.running().moves().isAnew();
        Set<FactId> facts = new HashSet<>();
        Set<String> copies = new HashSet<>();
        for (FactEventRow row : told) {
            if (open.archive().scope().holds(row) && row.factId != null && row.articleId != null) {
                facts.add(new FactId(row.factId));
                if (!regrouping.before().containsKey(new ArticleId(row.articleId))) {
                    copies.add(row.articleId);
                }
            }
        }
        open.archive().load(regrouping.articles());
        // A fold that was just begun knows the sources as they are.
        MissionStep step = begun
                ? open.running().weighAnew(Set.of(), 0, open.archive(), cause, open.archive())
                : open.running()
                        .weighAnew(
                                facts,
                                copies.size(),
                                SourceClusters.byOrigin(new HashMap<>(regrouping.before())),
                                cause,
                                open.archive());
        keeping.keep(step, cause);
        foldings.keep(mission, open);
    }
}
