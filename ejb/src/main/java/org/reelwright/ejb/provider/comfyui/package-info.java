/**
 * ComfyUI, with graphs of one's own: whatever model runs there, its graph is exported in ComfyUI's API format and names what
 * an order fills in, such as {@code "{{prompt}}"}. Sources: docs.comfy.org/development/comfyui-server/comms_routes and
 * ComfyUI's script_examples/websockets_api_example.py. Polling its queue and history is enough; no websocket is needed.
 */
package org.reelwright.ejb.provider.comfyui;
