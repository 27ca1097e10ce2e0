/**
 * Kuaishou's Kling over HTTP, in both its protocols. None of it was tried against the vendor itself. Facts are those of the
 * vendor's own pages (kling.ai/document-api), as copied in github.com/aself101/kling-api, docs/api, of September 2026, and for
 * what has gone from there since in github.com/WHQ25/rawgenai, docs/research/kling, of early 2026:
 *
 * <ul>
 *   <li>the older one ({@code /v1/...}): rawgenai's image-to-video, omni-video-o1, video-extend, common-info. The vendor says
 *       (updates, 2026-07-15) that it has no plans to end it, but a client's probe (griptape, 2026-10-01) found only kling-v3,
 *       v2-6 and v2-5-turbo still serving videos;
 *   <li>the newer one ({@code POST /image-to-video/<model>}, {@code /text-to-video/<model>}, {@code /omni-video/<model>}, {@code
 *       GET /tasks}): kling-api's kling-3.0-turbo-i2v, kling-3.0-turbo-t2v, kling-omni-3.0-i2v, kling-omni-3.0-t2v,
 *       kling-omni-3.0-ovg, kling-2.6-i2v. None of its pages makes a clip longer: what is long goes on from a last frame there.
 *       Frames go by “URL or Base64; simply fill in”; a client (a LiteLLM fork, 2026-09-19) says that Base64 is refused, and
 *       shows no such reply: if it should be so, {@code reelwright.kling.shot.frame-prefix} puts something before it. What is
 *       not described there, pictures, speech, presenters and lips, is asked for by the older paths with the same API key;
 *   <li>webhooks: see {@code KlingCallbackReader}.
 * </ul>
 *
 * Prices and limits of the models are data, in {@code models.json}.
 */
package org.reelwright.ejb.provider.kling;
