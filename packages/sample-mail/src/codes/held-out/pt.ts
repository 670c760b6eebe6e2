import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-assembleia',
    from: 'Condomínio Sol Nascente <sindico@solnascente.example>',
    subject: 'Assembleia de 10/12/2026',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Prezados condôminos,

a assembleia será no dia 10/12/2026 às 19h30, salão 2, bloco 3. A taxa de 2027 passa de R$ 812,00 para R$ 868,00 (6,9%). Presentes em 2025: 114 de 180.

Confirme sua presença na portaria ou pelo telefone (11) 5550-0177.
`,
    code: null,
    link: null,
    note: 'asks to confirm, at the door and not by a link',
  },
  {
    name: 'pt-banco-token',
    from: 'Banco Jacarandá <token@jacaranda.example>',
    subject: 'Token para sua transferência Pix',
    encoding: 'base64',
    html: `<table cellpadding="8" style="border:1px solid #dddddd"><tr><td>Valor</td><td>R$ 2.480,00</td></tr><tr><td>Para</td><td>Marcenaria Lopes, CNPJ 12.345.678/0001-95</td></tr><tr><td>Agência/conta</td><td>0417 / 55821-3</td></tr></table><h2 style="text-align:center">4 8 1 0 7 7</h2><p>Digite o token acima no aplicativo.</p>`,
    code: '481077',
    link: null,
    note: 'a space after each digit; the label after it; registry and account numbers before',
  },
  {
    name: 'pt-cupom',
    from: 'Loja Caju <novidades@lojacaju.example>',
    subject: 'Cupom CAJU10 só até domingo',
    encoding: 'base64',
    html: `<p>Digite o código</p><h1>CAJU10</h1><p>e ganhe 10% em compras acima de R$ 150,00.</p><p><a href="https://lojacaju.example/promo">Comprar agora</a> · <a href="https://lojacaju.example/descadastrar?e=55102">Descadastrar</a></p><p>© 2026 Loja Caju</p>`,
    code: null,
    link: null,
    note: 'a coupon alone in a heading, asked to be typed',
  },
  {
    name: 'pt-rastreio',
    from: 'Entrega Veloz <rastreio@entregaveloz.example>',
    subject: 'Seu pedido saiu para entrega',
    html: `<p>Código de rastreio: <b>QB482910736BR</b></p><p>Previsão: hoje, entre 14h e 18h. Pedido nº 118274.</p><p><a href="https://entregaveloz.example/r/QB482910736BR">Acompanhar entrega</a></p>`,
    code: null,
    link: null,
    note: 'tracking code',
  },
];
