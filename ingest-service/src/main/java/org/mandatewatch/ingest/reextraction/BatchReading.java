package org.mandatewatch.ingest.reextraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.AcceptedArticles;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.common.kafka.NotAcknowledged;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.reextraction.Failure;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.revision.RevisionReading;
import org.mandatewatch.ingest.messaging.FactPublication;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;

/** Reads some records of the topic again. What cannot be read is counted; the rest goes on. */
@ApplicationScoped
class BatchReading {

    private static final Logger LOG = Logger.getLogger(BatchReading.class);

    private final FactPublication publication;

    BatchReading(FactPublication publication) {
        this.publication = publication;
    }

    /**
     * Reads the records that the order covers.
     *
     * @return the progress before, and what came of these records
     * @throws ArchiveUnavailable while the database is away; repeating does no harm
     * @throws NotAcknowledged while Kafka is; repeating does no harm
     */
    Progress read(List<ConsumerRecord<String, String>> records, Reextraction order, Progress before) {
        Progress progress = before;
        List<Arrival> arrivals = new ArrayList<>();
        for (ConsumerRecord<String, String> record : records) {
            try {
                Article article = AcceptedArticles.read(record);
                if (order.scope().covers(article)) {
                    arrivals.add(new Arrival(record, article));
                }
            } catch (UnreadableEvent e) {
                progress = progress.plus(failure(record, null, e));
            }
        }
        return arrivals.isEmpty() ? progress : read(order, arrivals, progress);
    }

    /** All at once; when one of them spoils it, each on its own. */
    private Progress read(Reextraction order, List<Arrival> arrivals, Progress before) {
        Progress progress = before;
        try {
            for (RevisionReading reading : readings(order, arrivals)) {
                progress = progress.plus(reading);
            }
            return progress;
        } catch (ArchiveUnavailable | NotAcknowledged outage) {
            throw outage;
        } catch (RuntimeException e) {
            if (arrivals.size() == 1) {
                Arrival arrival = arrivals.getFirst();
                LOG.warnf(e, "%s cannot be read again", arrival.article().id());
                return before.plus(
                        failure(arrival.record(), arrival.article().id().value(), e));
            }
            progress = before;
            for (Arrival arrival : arrivals) {
                progress = read(order, List.of(arrival), progress);
            }
            return progress;
        }
    }

    private List<RevisionReading> readings(Reextraction order, List<Arrival> arrivals) {
        List<Article> articles = arrivals.stream().map(Arrival::article).toList();
        boolean force = order.scope().force();
        return order.scope().dryRun()
                ? publication.tryAgain(articles, order.requestedAt(), force)
                : publication.publishAgain(articles, order.requestedAt(), force);
    }

    private static Failure failure(
            ConsumerRecord<String, String> record, @Nullable String article, RuntimeException reason) {
        return new Failure(record.partition(), record.offset(), article, String.valueOf(reason.getMessage()));
    }

    private record Arrival(ConsumerRecord<String, String> record, Article article) {}
}
