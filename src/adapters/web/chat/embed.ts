import type { Context } from 'hono';

/**
 * The one line a shop puts on its pages: `<script async src="https://…/embed.js"></script>`. A button opens the chat
 * in a frame, or in a new tab where a frame could not keep its cookie. `data-label` and `data-color` change the button.
 */
const SCRIPT = `(() => {
  const me = document.currentScript;
  if (!me) return;
  const home = new URL(me.src).origin;
  const zh = (document.documentElement.lang || navigator.language || 'zh').toLowerCase().startsWith('zh');
  const words = zh
    ? { open: '订单没到？找单帮您', close: '收起', title: '找单' }
    : { open: 'Order missing? Get help', close: 'Close', title: 'Zhaodan' };
  const style = (element, rules) => { for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value); };
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = me.dataset.label || words.open;
  const label = button.textContent;
  style(button, {
    position: 'fixed', right: '20px', bottom: 'calc(20px + env(safe-area-inset-bottom, 0px))', 'z-index': '2147483000',
    padding: '12px 18px', border: '0', 'border-radius': '999px', background: me.dataset.color || '#0f766e', color: '#fff',
    font: '600 15px/1.2 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif',
    'box-shadow': '0 6px 24px rgba(0,0,0,.22)', cursor: 'pointer',
  });
  const framed = home.startsWith('https:');
  let frame = null;
  const show = (open) => {
    frame.style.setProperty('display', open ? 'block' : 'none');
    button.textContent = open ? words.close : label;
    button.setAttribute('aria-expanded', String(open));
    if (open) frame.focus();
  };
  button.addEventListener('click', () => {
    if (!framed) { window.open(home + '/chat', '_blank', 'noopener'); return; }
    if (!frame) {
      frame = document.createElement('iframe');
      frame.src = home + '/chat?embed=1';
      frame.title = words.title;
      frame.allow = 'clipboard-write';
      const narrow = matchMedia('(max-width: 480px)').matches;
      style(frame, {
        position: 'fixed', right: narrow ? '0' : '20px', bottom: 'calc(76px + env(safe-area-inset-bottom, 0px))',
        width: narrow ? '100vw' : '400px', height: 'min(680px, calc(100dvh - 96px))', border: '0', 'border-radius': '16px',
        'box-shadow': '0 16px 56px rgba(0,0,0,.28)', 'z-index': '2147483000', background: '#fff', display: 'none',
      });
      document.body.appendChild(frame);
    }
    show(frame.style.display === 'none');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && frame && frame.style.display !== 'none') { show(false); button.focus(); }
  });
  const put = () => document.body.appendChild(button);
  if (document.body) put(); else document.addEventListener('DOMContentLoaded', put);
})();
`;

export function embedScript(c: Context): Response {
  c.header('Content-Type', 'text/javascript; charset=utf-8');
  c.header('Cache-Control', 'public, max-age=3600');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  return c.body(SCRIPT);
}
