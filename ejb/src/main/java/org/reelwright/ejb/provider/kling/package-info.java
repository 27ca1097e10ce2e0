/**
 * Kuaishou's Kling over HTTP, in both its protocols. Facts, none of them tried against the vendor itself:
 *
 * <ul>
 *   <li>the older one ({@code /v1/...}): copies of the vendor's pages in github.com/WHQ25/rawgenai, docs/research/kling, as of
 *       early 2026 (image-generation, image-to-video, avatar, tts, common-info, callback-protocol), and ComfyUI's
 *       comfy_api_nodes/apis/kling.py;
 *   <li>the newer one ({@code POST /image-to-video/<model>}, {@code GET /tasks}): clients published in summer 2026, which agree
 *       on paths, {@code external_task_ids} and {@code succeeded}. Pictures, speech and avatars are not described there, so
 *       they go by the older paths in either case;
 *   <li>webhooks are signed as standardwebhooks.com has it; the vendor's own test vector is in the tests.
 * </ul>
 *
 * Prices and limits of the models are data, in {@code models.json}.
 */
package org.reelwright.ejb.provider.kling;
