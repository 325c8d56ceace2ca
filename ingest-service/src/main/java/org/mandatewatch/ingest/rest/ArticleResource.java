package org.mandatewatch.ingest.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.ingest.domain.article.Submission;
import org.mandatewatch.ingest.intake.ArticleIntake;
import org.mandatewatch.ingest.intake.Receipt;
import org.mandatewatch.ingest.text.ContentType;
import org.mandatewatch.ingest.text.Documents;

/** Articles in, one at a time, and out again. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleResource {

    private final Submissions submissions;
    private final ArticleIntake intake;
    private final ArticleList list;

    ArticleResource(Submissions submissions, ArticleIntake intake, ArticleList list) {
        this.submissions = submissions;
        this.intake = intake;
        this.list = list;
    }

    @POST
    @RolesAllowed(Roles.PUBLISHER)
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "explain",
            description = "Only with dryRun=true: the answer tells how each fact was read, and what was left out.",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Send an article",
            description = "Answers what was read from it. With dryRun=true nothing is published or kept.")
    @RequestBody(
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleDocument.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken in: Kafka has it",
            content = @Content(schema = @Schema(implementation = ArticleAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, or a dry run",
            content = @Content(schema = @Schema(implementation = ArticleAnswer.class)))
    public Response post(
            byte @Nullable [] body,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @BeanParam ArticleParameters parameters,
            @Context UriInfo uri) {
        boolean trying = Flag.isSet(uri, Flag.DRY_RUN);
        boolean explaining = Flag.isSet(uri, Flag.EXPLAIN);
        if (explaining && !trying) {
            throw Problems.badRequest(Flag.EXPLAIN, "goes with dryRun=true only");
        }
        Submission submission = read(body == null ? new byte[0] : body, contentType, parameters);
        if (explaining) {
            return Response.ok(ArticleAnswer.of(intake.explain(submission))).build();
        }
        Receipt receipt = trying ? intake.tryOut(submission) : intake.take(submission);
        Response.ResponseBuilder answer = Response.status(receipt.sent() ? 202 : 200);
        if (receipt.sent()) {
            answer.location(uri.getAbsolutePathBuilder()
                    .path(receipt.article().id().value())
                    .build());
        }
        return answer.entity(ArticleAnswer.of(receipt)).build();
    }

    private Submission read(byte[] body, @Nullable String contentType, ArticleParameters parameters) {
        ContentType type = ContentType.parse(contentType == null ? "" : contentType)
                .filter(t -> Documents.isReadable(t) || t.isJson())
                .orElseThrow(() -> Problems.unsupportedMediaType("Content-Type is "
                        + (contentType == null ? "missing" : contentType)
                        + "; send text/plain, text/html, application/pdf or application/json."));
        return type.isJson()
                ? submissions.fromJson(body, type)
                : submissions.fromDocument(body, type, parameters.checked());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One article with its text and facts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response get(@PathParam("id") String id, @Context Request request) {
        ArticleView view =
                intake.find(new ArticleId(id)).map(ArticleView::of).orElseThrow(() -> Problems.notFound("article", id));
        EntityTag tag = new EntityTag(ContentHash.of(
                "",
                String.valueOf(view.article().revision()),
                String.valueOf(view.facts()),
                String.valueOf(view.article())));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(view)).tag(tag).build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Articles, newest first")
    public Page<ArticleRef> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return list.page(limit, cursor);
    }
}
