import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-4-delivery-cadastro',
    from: 'Marmita Já <nao-responda@marmitaja.example>',
    subject: 'Seu código de acesso ao Marmita Já',
    html: `<div style="font-family:Arial"><p>Oi, Thiago!</p><p>Use o código abaixo para entrar na sua conta:</p><p style="font-size:40px;color:#ea1d2c;margin:8px 0">830 264</p><p>Ele vale por 5 minutos. Não compartilhe com ninguém, nem com o nosso time.</p><p>E tem cupom te esperando: <b>BEMVINDO20</b> (R$ 20 no primeiro pedido acima de R$ 45).</p><hr><p style="font-size:10px">Marmita Já Serviços S.A. | CNPJ 00.481.902/0001-33 | Av. Paulista, 2100, São Paulo, 01310-930</p></div>`,
    code: '830264',
    link: null,
    note: 'a coupon in bold after it, a tax number and a postal code',
  },
  {
    name: 'pt-4-seguranca-social',
    from: 'Portal do Utente <noreply@portal-utente.example>',
    subject: 'Código de autenticação',
    charset: 'iso-8859-1',
    text: `Exmo(a). Senhor(a),

Para concluir a autenticação no Portal do Utente, indique o código de segurança que se segue.

Código: 4176
Válido até: 25-11-2026 08:25

Este código destina-se exclusivamente ao utente n.º 218 004 773.
Se não efetuou este pedido, ignore a presente mensagem.

Linha de apoio: 210 555 900 (dias úteis, 9h00-18h00)
`,
    code: '4176',
    link: null,
    note: 'four digits, a date with dashes, a user number in threes',
  },
  {
    name: 'pt-4-editor-fotos',
    from: 'Retoque <conta@retoque.example>',
    subject: 'Confirme seu e-mail para começar',
    text: `Olá!

Falta pouco para usar o Retoque. Confirme seu e-mail de um destes dois jeitos:

1) toque no link: https://retoque.example/c/Zk20xPw
2) ou digite o código P8R4ZT na tela de cadastro

O link e o código expiram em 1 hora.

Equipe Retoque
`,
    code: 'P8R4ZT',
    link: 'https://retoque.example/c/Zk20xPw',
    note: 'two numbered ways',
  },
  {
    name: 'pt-4-clube-livros',
    from: 'Clube da Estante <oi@clubedaestante.example>',
    subject: 'Redefinição de senha',
    encoding: 'base64',
    html: `<table width="100%"><tr><td><p>Olá, Beatriz,</p><p>Recebemos um pedido para redefinir a senha da sua conta. Clique no botão para criar uma nova:</p><a href="https://clubedaestante.example/senha/nova?reset_token=77aGhX&amp;uid=4102" style="background:#2e7d32;color:#fff;padding:12px 24px">Criar nova senha</a><p>Se você não pediu, <a href="https://clubedaestante.example/seguranca/nao-fui-eu?uid=4102">avise a gente</a>.</p><p>Livro do mês: “Mil e Uma Marés”, 384 páginas.</p></td></tr></table>`,
    code: null,
    link: 'https://clubedaestante.example/senha/nova?reset_token=77aGhX&uid=4102',
    note: 'a second link for whoever did not ask',
  },
  {
    name: 'pt-4-fatura-cartao',
    from: 'Cartão Ipê <faturas@cartaoipe.example>',
    subject: 'Sua fatura fechou: R$ 1.482,37',
    html: `<h3>Fatura de dezembro</h3><table><tr><td>Valor total</td><td><b>R$ 1.482,37</b></td></tr><tr><td>Vencimento</td><td>05/12/2026</td></tr><tr><td>Pagamento mínimo</td><td>R$ 222,35</td></tr><tr><td>Cartão final</td><td>7719</td></tr><tr><td>Limite disponível</td><td>R$ 3.517,63</td></tr></table><p>Código de barras para pagamento:</p><p style="font-family:monospace">23793.38128 60007.827136 95000.063305 9 12340000148237</p><p><a href="https://cartaoipe.example/app/fatura">Ver fatura completa</a></p>`,
    code: null,
    link: null,
    note: 'a bar code to pay by, the end of a card',
  },
  {
    name: 'pt-4-consulta-marcada',
    from: 'Clínica Ribeira <marcacoes@clinica-ribeira.example>',
    subject: 'Lembrete: consulta a 30 de novembro',
    text: `Bom dia, Sr. Joaquim Matos,

Lembramos a sua consulta:

  Especialidade: Oftalmologia
  Médica: Dra. Helena Prata
  Data: 30/11/2026, 15h20
  Sala: 2014, piso 2
  Processo: 118852

Traga o cartão de cidadão e os exames anteriores. Para desmarcar, ligue 222 555 018 até 24 horas antes.

Clínica Ribeira, Rua do Almada 340, 4050-032 Porto
`,
    code: null,
    link: null,
    note: 'a room of four digits, a file of six, a postal code',
  },
  {
    name: 'pt-4-promocao',
    from: 'Lojas Arara <ofertas@lojasarara.example>',
    subject: 'Última chance: até 60% OFF + frete grátis',
    html: `<center><h1>BLACK WEEK ARARA</h1><p>Só até domingo, 29/11, às 23h59</p><table><tr><td>Air fryer 4,2 L<br><s>R$ 599</s><br><b>R$ 289</b></td><td>Smart TV 50"<br><s>R$ 2899</s><br><b>R$ 1999</b></td></tr></table><p>Digite o código <b style="font-size:26px">ARARA2026</b> no carrinho e ganhe mais 10%.</p><p><a href="https://lojasarara.example/blackweek?utm_source=email&amp;utm_campaign=3311">QUERO APROVEITAR</a></p><p><small>Você recebe este e-mail porque se cadastrou em lojasarara.example. <a href="https://lojasarara.example/descadastrar">Descadastrar</a></small></p></center>`,
    code: null,
    link: null,
    note: 'a coupon to be typed into the cart',
  },
];
