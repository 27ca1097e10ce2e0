/**
 * Whatever speaks as OpenAI's API does: OpenAI itself, Kuaishou's and Alibaba's models, Ollama, vLLM and vLLM-Omni, SGLang,
 * LiteLLM in front of others. Sources: openrouter.ai/docs/structured-outputs for JSON schemas; vllm-project/vllm-omni
 * docs/serving/{videos_api,image_edit_api,speech_api}.md; docs.litellm.ai/docs/providers/openai/videos. Texts go through
 * LangChain4j. Nothing in this API lets one ask after an order by a key of one's own: an order that got no answer is begun
 * again, and counts as paid for.
 */
package org.reelwright.ejb.provider.openai;
