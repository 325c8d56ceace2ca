package org.mandatewatch.ingest.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.article.Submission;
import org.mandatewatch.ingest.intake.ArticleIntake;
import org.mandatewatch.ingest.intake.Receipt;
import org.mandatewatch.ingest.text.ContentType;

/** Many articles at once: one JSON object a line, each answered for itself. */
@Path("/api/v1/articles/batch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class BatchResource {

    private static final Logger LOG = Logger.getLogger(BatchResource.class);

    private final Submissions submissions;
    private final ArticleIntake intake;
    private final int maxLines;

    BatchResource(Submissions submissions, ArticleIntake intake, IngestConfig config) {
        this.submissions = submissions;
        this.intake = intake;
        this.maxLines = config.maxBatchLines();
    }

    @POST
    @RolesAllowed(Roles.PUBLISHER)
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Send many articles",
            description = "NDJSON: each line is a JSON article as for a single one. Answers a status per line.")
    @RequestBody(content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    public Page<BatchLine> post(
            byte @Nullable [] body, @HeaderParam("Content-Type") @Nullable String contentType, @Context UriInfo uri) {
        boolean trying = Flag.isSet(uri, Flag.DRY_RUN);
        ContentType type = ContentType.parse(contentType == null ? "" : contentType)
                .filter(ContentType::isNdjson)
                .orElseThrow(() -> Problems.unsupportedMediaType("Content-Type is "
                        + (contentType == null ? "missing" : contentType) + "; send application/x-ndjson."));
        List<NdjsonLine> lines = NdjsonLine.split(body == null ? new byte[0] : body);
        if (lines.isEmpty()) {
            throw Problems.badRequest("body", "is empty; send one JSON article a line");
        }
        if (lines.size() > maxLines) {
            throw Problems.payloadTooLarge("The batch has " + lines.size() + " articles; at most " + maxLines
                    + " are taken at once (mandatewatch.ingest.max-batch-lines).");
        }
        return new Page<>(takeAll(lines, type, trying), null);
    }

    private List<BatchLine> takeAll(List<NdjsonLine> lines, ContentType type, boolean trying) {
        List<BatchLine> answers = new ArrayList<>();
        Optional<HttpProblem> outage = Optional.empty();
        for (NdjsonLine line : lines) {
            if (outage.isPresent()) {
                // Each further line would only wait for the same thing.
                answers.add(BatchLine.refused(line.number(), outage.get()));
                continue;
            }
            try {
                Submission submission = submissions.fromJson(line.json(), type);
                Receipt receipt = trying ? intake.tryOut(submission) : intake.take(submission);
                answers.add(BatchLine.taken(line.number(), receipt));
            } catch (RuntimeException e) {
                HttpProblem problem = Outages.problem(e).orElseGet(() -> unexpected(line.number(), e));
                outage = Optional.of(problem).filter(p -> p.getStatusCode() == 503);
                answers.add(BatchLine.refused(line.number(), problem));
            }
        }
        return answers;
    }

    private static HttpProblem unexpected(int line, RuntimeException failure) {
        LOG.errorf(failure, "line %d of a batch failed", line);
        return HttpProblem.valueOf(
                Response.Status.INTERNAL_SERVER_ERROR, "This line failed for a reason that is ours; the log has it.");
    }
}
