import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-asunto-primero',
    from: 'Patineta <hola@patineta.example>',
    subject: '3390 es tu código de Patineta',
    encoding: '7bit',
    text: `3390 es tu PIN para entrar en Patineta.
No lo compartas con nadie.
`,
    code: '3390',
    link: null,
    note: 'four digits in front of the label',
  },
  {
    name: 'es-codigo-acceso',
    from: 'Cooperativa El Olivar <acceso@elolivar.example>',
    subject: 'Tu código de acceso',
    charset: 'iso-8859-1',
    text: `Hola, Begoña:

Tu código de acceso es 205846. Caduca en 5 minutos.

Si no lo has pedido tú, llámanos al 900 555 012.
`,
    code: '205846',
    link: null,
    note: 'after its label in one sentence, phone number below',
  },
  {
    name: 'es-enlace-magico',
    from: 'Cuaderno <entrar@cuaderno.example>',
    subject: 'Entra en Cuaderno',
    text: `Pulsa para entrar, sin contraseña:

https://cuaderno.example/entrar/8dPq-2026-vX

Funciona una sola vez. Enviado a las 10:04.
`,
    code: null,
    link: 'https://cuaderno.example/entrar/8dPq-2026-vX',
    note: 'magic link; a year inside the token',
  },
  {
    name: 'es-pedido',
    from: 'Zapatería Gil <pedidos@zapateriagil.example>',
    subject: 'Pedido 660182 confirmado',
    html: `<h3>¡Gracias!</h3><p>N.º de pedido: <b>660182</b></p><p>Código postal de entrega: 41004. Código de artículo: ZG-7712.</p><p>Total: 54,95 € (IVA 21 % incluido)</p><a href="https://zapateriagil.example/pedido/660182">Ver pedido</a>`,
    code: null,
    link: null,
    note: 'postal code and article code',
  },
];
