/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 551:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/kubernetes.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load2=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load2().Certificate},
get Cipheriv(){return load2().Cipheriv},get Decipheriv(){return load2().Decipheriv},get DiffieHellman(){return load2().DiffieHellman},get DiffieHellmanGroup(){return load2().
DiffieHellmanGroup},get ECDH(){return load2().ECDH},get Hash(){return load2().Hash},get Hmac(){return load2().Hmac},get KeyObject(){return load2().KeyObject},get Sign(){
return load2().Sign},get Verify(){return load2().Verify},get X509Certificate(){return load2().X509Certificate},get argon2(){return load2().argon2},get argon2Sync(){
return load2().argon2Sync},get checkPrime(){return load2().checkPrime},get checkPrimeSync(){return load2().checkPrimeSync},get constants(){return load2().constants},
get createCipheriv(){return load2().createCipheriv},get createDecipheriv(){return load2().createDecipheriv},get createDiffieHellman(){return load2().createDiffieHellman},
get createDiffieHellmanGroup(){return load2().createDiffieHellmanGroup},get createECDH(){return load2().createECDH},get createHash(){return load2().createHash},
get createHmac(){return load2().createHmac},get createPrivateKey(){return load2().createPrivateKey},get createPublicKey(){return load2().createPublicKey},get createSecretKey(){
return load2().createSecretKey},get createSign(){return load2().createSign},get createVerify(){return load2().createVerify},get decapsulate(){return load2().decapsulate},
get diffieHellman(){return load2().diffieHellman},get encapsulate(){return load2().encapsulate},get generateKey(){return load2().generateKey},get generateKeyPair(){
return load2().generateKeyPair},get generateKeyPairSync(){return load2().generateKeyPairSync},get generateKeySync(){return load2().generateKeySync},get generatePrime(){
return load2().generatePrime},get generatePrimeSync(){return load2().generatePrimeSync},get getCipherInfo(){return load2().getCipherInfo},get getCiphers(){return load2().
getCiphers},get getCurves(){return load2().getCurves},get getDiffieHellman(){return load2().getDiffieHellman},get getFips(){return load2().getFips},get getHashes(){
return load2().getHashes},get getRandomValues(){return load2().getRandomValues},get hash(){return load2().hash},get hkdf(){return load2().hkdf},get hkdfSync(){return load2().
hkdfSync},get pbkdf2(){return load2().pbkdf2},get pbkdf2Sync(){return load2().pbkdf2Sync},get privateDecrypt(){return load2().privateDecrypt},get privateEncrypt(){
return load2().privateEncrypt},get publicDecrypt(){return load2().publicDecrypt},get publicEncrypt(){return load2().publicEncrypt},get randomBytes(){return load2().
randomBytes},get randomFill(){return load2().randomFill},get randomFillSync(){return load2().randomFillSync},get randomInt(){return load2().randomInt},get randomUUID(){
return load2().randomUUID},get randomUUIDv7(){return load2().randomUUIDv7},get scrypt(){return load2().scrypt},get scryptSync(){return load2().scryptSync},get secureHeapUsed(){
return load2().secureHeapUsed},get setEngine(){return load2().setEngine},get setFips(){return load2().setFips},get sign(){return load2().sign},get subtle(){return load2().
subtle},get timingSafeEqual(){return load2().timingSafeEqual},get verify(){return load2().verify},get webcrypto(){return load2().webcrypto}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http3=require_http(),https3=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https3.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https3.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http3.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load2=()=>require_tunnel2();module2.exports={get debug(){return load2().
debug},get httpOverHttp(){return load2().httpOverHttp},get httpOverHttps(){return load2().httpOverHttps},get httpsOverHttp(){return load2().httpsOverHttp},get httpsOverHttps(){
return load2().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve3(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load2=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load2().Headers},get HttpClient(){return load2().HttpClient},get HttpClientError(){return load2().HttpClientError},get HttpClientResponse(){
return load2().HttpClientResponse},get HttpCodes(){return load2().HttpCodes},get MediaTypes(){return load2().MediaTypes},get getProxyUrl(){return load2().getProxyUrl},
get isHttps(){return load2().isHttps}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_client_node=__commonJS({"heavy:@kubernetes/client-node"(exports2,module2){module2.exports={get KubeConfig(){return (__nccwpck_require__(551)._kubernetes_client_node$KubeConfig)}}}});var import_promises=__nccwpck_require__(500);var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter3=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter3))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);if(convertedValue.includes(delimiter3))throw new Error(`U\
nexpected input: value should not contain the delimiter "${delimiter3}"`);return`${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience){
let encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code2),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
let element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.
value).then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,
symlink,unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches.push(filePath)}
return matches})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step2(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name,val){let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name,val));issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){
return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var http2=__toESM(require_http()),https2=__toESM(require_https()),import_node_path=__nccwpck_require__(760),import_client_node=__toESM(require_client_node()),import_node_util=__nccwpck_require__(975),
systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.
aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){super(message,options.cause===
void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=
options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof
Error?error2.message:String(error2),lineOf=({message,hint:hint2})=>hint2===void 0?message:`${message.replace(/\.$/,"")}. ${hint2}`,annotations={unusedSince:"tow\
line.dev/unused-since",patience:"towline.dev/patience",configVersions:"towline.dev/config-versions",hook:"towline.dev/hook",prune:"towline.dev/prune"},escapeHtml=text=>text.
replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>escapeHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),fenced=(lines,language)=>{
let runs=lines.join(`
`).match(/`+/g)??[],fence="`".repeat(Math.max(3,...runs.map(run=>run.length+1)));return[`${fence}${language}`,...lines,fence].join(`
`)},codeHtml=text=>`<code>${text.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,refOf=object=>({apiVersion:object.apiVersion,kind:object.
kind,name:object.metadata.name,...object.metadata.namespace===void 0?{}:{namespace:object.metadata.namespace}}),describeRef=ref=>`${ref.kind.toLowerCase()}/${ref.
name}`,shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text=>text.trim().length>=shortest&&!words.test(text.trim()),maskedTexts=value=>{let lines=value.
split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>1&&isMaskable(value)?[Buffer.from(value).toString("base64")]:[];return[...new Set(
[...parts.filter(isMaskable),...whole])]},base64Forms=text=>{let bytes=Buffer.from(text);return[0,1,2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.
toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,formsOf=text=>[text,JSON.stringify(text).slice(1,-1),encodeURIComponent(text.toWellFormed()),
escapeHtml(text),escapeMarkdown(text),codeHtml(text).slice(6,-7),...base64Forms(text).filter(form2=>form2.length>=shortestBase64)],rangesOf=(text,form2)=>{let ranges=[];
for(let start=text.indexOf(form2);start>=0;start=text.indexOf(form2,start+1))ranges.push({start,end:start+form2.length});return ranges},Redactor=class{#forms=new Set;add(value){
let added=maskedTexts(value).filter(text=>!this.#forms.has(text));for(let text of added)for(let form2 of formsOf(text))this.#forms.add(form2);return added}redact(text){
let found=[...this.#forms].flatMap(form2=>rangesOf(text,form2)),redacted="",done=0,open22;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open22!==void 0&&
range.start<open22.end){open22={start:open22.start,end:Math.max(open22.end,range.end)};continue}open22!==void 0&&(redacted+=`${text.slice(done,open22.start)}***`,
done=open22.end),open22=range}return open22===void 0?text:`${redacted}${text.slice(done,open22.start)}***${text.slice(open22.end)}`}},runContextOf=env=>{let text=name=>env[name]??
"",repository=text("GITHUB_REPOSITORY");return{repository,commit:text("GITHUB_SHA"),ref:text("GITHUB_REF"),actor:text("GITHUB_ACTOR"),runId:text("GITHUB_RUN_ID"),
attempt:Number(text("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text("GITHUB_SERVER_URL")}/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`,workspace:text("GITHUB\
_WORKSPACE")||process.cwd(),tempDirectory:text("RUNNER_TEMP")||"/tmp"}},InputReader=class{#source;#problems=[];constructor(source){this.#source=source}get problems(){
return this.#problems}reject(message,hint2){this.#problems.push({message,hint:hint2})}text(name){let value=this.#source(name).trim();return value===""?void 0:value}required(name){
let value=this.text(name);return value===void 0&&this.reject(`Input ${name} is missing`,`Add "${name}:" under "with:" of this step`),value??""}matching(name,pattern,form2){
let value=this.text(name);return value!==void 0&&!pattern.test(value)&&this.reject(`Input ${name} is "${value}"`,`It must be ${form2}`),value}oneOf(name,values,fallback){
let value=this.text(name)??fallback,known=values.find(candidate=>candidate===value);return known===void 0&&this.reject(`Input ${name} is "${value}"`,`It must be\
 one of ${values.join(", ")}`),known??fallback}flag(name,fallback){let value=this.text(name)?.toLowerCase();return value===void 0?fallback:(value!=="true"&&value!==
"false"&&this.reject(`Input ${name} is "${value}"`,"It must be true or false"),value==="true")}integer(name,range){let text=this.text(name),value=text===void 0?
range.fallback:Number(text);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`Input ${name} is "${text}"`,`It must be a whole num\
ber from ${range.min} to ${range.max}`),value}lines(name){return this.#source(name).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name){return this.lines(name).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name){
let entries=this.lines(name).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name,accept){let text=this.text(name);if(text!==void 0){try{let value=JSON.
parse(text);if(accept(value))return value}catch{}this.reject(`Input ${name} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source,build)=>{
let reader=new InputReader(source),inputs=build(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text=>masked.redact(text),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text of masked.add(value))setSecret(text)},redact},actionExec=async(command,args,options={})=>{options.signal?.throwIfAborted();
let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?
void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError(
"command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise(
(_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline i\
tself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:String(error2));
return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.
cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'A\
dd "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name,value])=>value===void 0?[]:[[name,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build=>parseInputs(name=>getInput(name,{trimWhitespace:!1}),build),output:(name,value)=>setOutput(
name,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},inCluster="in-cluster",accessFromEnvironment=(kubeconfig,env)=>{if(kubeconfig===inCluster)return inClusterAccess(env.KUBERNETES_SERVICE_HOST);let path4=kubeconfig||
env.KUBECONFIG;if(path4)return{kind:"kubeconfig",path:path4};throw new TowlineError("input-invalid","No cluster is chosen: there is no kubeconfig",{hint:`Run ek\
s-login earlier in this job, or set the input "kubeconfig" to a file, or to "${inCluster}" for the cluster that the runner's pod lives in`})},inClusterAccess=host=>{
if(host)return{kind:"in-cluster"};throw new TowlineError("input-invalid",`Input kubeconfig is "${inCluster}", but this runner is no pod of a cluster`,{hint:"Use\
 a runner that is one, or run eks-login earlier in this job and leave the input out"})},readable=field=>field.replace(/^\./,"").replace(/\[\w+=(?:"([^"]*)"|([^\],"]*))\]/g,
"[$1$2]"),types={"numeric (int or float)":["a number","Correct the value"],boolean:["true or false","Write true or false, without quotes"],string:["text","Write\
 the value in quotes"],"string or number":["text or a number","Correct the value"],map:["a map","Write fields below it"],list:["a list","Write entries below it,\
 each after a dash"]},unknownField=(field,kind)=>{let plain=field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g,""),last=plain.lastIndexOf(".");return{field,text:`\
there is no field ${readable(field)}`,hint:`Correct the spelling of "${plain.slice(last+1)}" or its indentation: "kubectl explain ${kind}${plain.slice(0,last)}"\
 lists the fields there`}},typedField=(field,problem,kind)=>{if(problem==="field not declared in schema")return unknownField(field,kind);let[what,hint2]=types[/^expected (.+?), got /.
exec(problem)?.[1]??""]??[];if(what!==void 0&&hint2!==void 0)return{field,text:`${readable(field)} must be ${what}`,hint:hint2};let[,index,key]=/^element (\d+): .* omits key field "(\w+)"/.
exec(problem)??[];return key!==void 0?{field:`${field}[${index}]`,text:`${readable(field)}[${index}] has no ${key}`,hint:`Add ${key}`}:{field,text:`${readable(field)}\
: ${problem}`,hint:"Correct the manifest"}},typedPrefix=/^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/,typedLine=/^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/,
isUntypable=({message})=>typedPrefix.test(message),refusedFields=(status,kind)=>{if(!isUntypable(status))return causeFields(status);let lines=status.message.replace(
typedPrefix,"").split(`
`),fields=lines.flatMap(line=>{let[,field,problem]=typedLine.exec(line)??[];return field===void 0||problem===void 0?[]:[typedField(field,problem,kind)]});return fields.
length===lines.length?fields:[]},hintOf=message=>message.endsWith("field is immutable")?"Kubernetes never changes this field: write the value that the object ha\
s, or give the object another name":"Correct the manifest",causeFields=({causes})=>{let fields=causes.flatMap(({field,message=""})=>field?[{field,text:`${readable(
field)}: ${message}`,hint:hintOf(message)}]:[]);return fields.length===causes.length?fields:[]},isApplyConflict=status=>status.causes.some(cause=>cause.reason===
"FieldManagerConflict"),failed=operation=>`Cannot ${operation.verb} ${operation.target}`,unauthorized=(_,__,cluster)=>({code:"kube-unauthorized",message:`The cl\
uster ${cluster.name} does not accept the credentials of this job, a new token neither`,hint:cluster.unauthorizedHint??"On EKS: give the role of this job an acc\
ess entry in that cluster. A token in a kubeconfig may have expired: run eks-login again"}),accessDenial=/User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/,
forbidden=(status,operation)=>{let denial=accessDenial.exec(status.message);if(denial===null)return{code:"kube-forbidden",message:`${failed(operation)}: ${status.
message}`,hint:/serviceaccount "[^"]*" not found/.test(status.message)?"Add the ServiceAccount to the manifests, or correct serviceAccountName":"A policy of the\
 cluster refuses this object: change the manifest as the message says"};let[,user,verb,resource,group2,namespace]=denial,what=`${verb} ${resource}${group2?`.${group2}`:
""}`;return{code:"kube-forbidden",subject:`${what} in ${namespace||"the whole cluster"}`,message:`This job may not ${what} in ${namespace?`namespace "${namespace}\
"`:"the whole cluster"}`,hint:`Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`}},notFound=(status,operation,cluster)=>status.
resource==="namespaces"?{code:"kube-not-found",subject:`namespace/${status.name}`,message:`Cluster ${cluster.name} has no namespace "${status.name}"`,hint:'Crea\
te it first, or correct "namespace" of the target in towline.yaml (input namespace)'}:{code:"kube-not-found",message:`${failed(operation)}: ${status.message}`,hint:"\
Check the name, the namespace and the apiVersion in the manifest"},managerOf=(message="")=>/"(.+?)"/.exec(message)?.[1]??"another manager",applyConflict=(status,operation)=>{
let conflicts=status.causes.map(({field="a field",message})=>({field,manager:managerOf(message)})),list2=conflicts.map(({field,manager:manager2})=>`${field} bel\
ongs to "${manager2}"`).join("; "),managers=[...new Set(conflicts.map(({manager:manager2})=>`"${manager2}"`))].join(", ");return{code:"kube-apply-conflict",message:`${failed(
operation)}: ${list2}`,hint:`Remove these fields from the manifest, or stop ${managers} from setting them`}},invalid=(status,operation)=>{let[kind=""]=operation.
target.split("/"),problems=refusedFields(status,kind).map(({field,text,hint:hint2})=>({message:`${operation.target}: ${concealed(text,operation)}`,text:concealed(
text,operation),subject:field,hint:hint2})),texts=problems.map(({text})=>text);return{code:"kube-invalid",message:`${failed(operation)}: ${texts.join("; ")||concealed(
status.message,operation)}`,hint:problems[0]?.hint??"Correct the manifest",problems:problems.map(({text:_,...problem})=>problem)}},concealed=(message,{confidential})=>confidential?
message.replace(/Invalid value: .*?(?=: [a-z]|$)/g,"Invalid value: ***").replace(/(: expected [^,]*, got )[\s\S]*/,"$1***"):message,plainly=(code2,hint2)=>(status,operation)=>({
code:code2,message:`${failed(operation)}: ${concealed(status.message,operation)}`,hint:hint2}),code=(...codes)=>status=>codes.includes(status.code),rules=[{when:code(
401),tell:unauthorized},{when:code(403),tell:forbidden},{when:code(404),tell:notFound},{when:isApplyConflict,tell:applyConflict},{when:status=>status.reason==="\
AlreadyExists",tell:plainly("kube-already-exists")},{when:code(409),tell:plainly("kube-conflict","Something else changed it at the same time: run this again")},
{when:code(410),tell:plainly("kube-gone")},{when:code(400,413,415,422),tell:invalid},{when:isUntypable,tell:invalid},{when:code(408,429,503,504),tell:plainly("k\
ube-timeout","The API server is overloaded or restarting: run this again later")},{when:()=>!0,tell:plainly("kube-failed")}],answerError=(status,operation,cluster)=>{
let told2=rules.find(({when})=>when(status))?.tell(status,operation,cluster)??plainly("kube-failed")(status,operation,cluster);return new TowlineError(told2.code,
told2.message,told2)},reasons={ECONNREFUSED:"connection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"its name cannot be resolved",EAI_AGAIN:"its na\
me cannot be resolved",EHOSTUNREACH:"no route to it",ENETUNREACH:"no route to it",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for another name",CERT_HAS_EXPIRED:"\
its certificate has expired",EPROTO:"it does not speak TLS"},untrusted=/^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,connectionReason=({code:name="",message})=>{if(untrusted.
test(name))return`its certificate is not signed by the cluster's authority (${name})`;let known=reasons[name];return known===void 0?message||name:`${known} (${name}\
)`},unreachable=(error2,cluster)=>new TowlineError("kube-unreachable",`The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(
error2)}`,{cause:error2,hint:cluster.unreachableHint??"Check the server's address, and that this runner may connect to it"}),errorOf=(failure,operation,cluster)=>failure.
kind==="answer"?answerError(failure.status,operation,cluster):unreachable(failure.error,cluster),builtIn={v1:`ConfigMap=configmaps Endpoints=endpoints Event=eve\
nts LimitRange=limitranges Namespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,"apps/v1":`ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployment\
s
    ReplicaSet=replicasets StatefulSet=statefulsets`,"batch/v1":"CronJob=cronjobs Job=jobs","autoscaling/v2":"HorizontalPodAutoscaler=horizontalpodautoscalers",
"coordination.k8s.io/v1":"Lease=leases","networking.k8s.io/v1":"Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies","policy/v1":"PodDi\
sruptionBudget=poddisruptionbudgets","rbac.authorization.k8s.io/v1":`ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,"scheduling.k8s.io/v1":"PriorityClass=priorityclasses!","storage.k8s.io/v1":"StorageClass=storageclasses!","apiextensions.k8s.io/v\
1":"CustomResourceDefinition=customresourcedefinitions!","authorization.k8s.io/v1":"SelfSubjectAccessReview=selfsubjectaccessreviews!"},parseTable=()=>new Map(Object.
entries(builtIn).flatMap(([apiVersion,kinds3])=>kinds3.split(/\s+/).map(entry=>{let[kind="",plural=""]=entry.split("=");return[`${apiVersion} ${kind}`,{plural:plural.
replace("!",""),namespaced:!plural.endsWith("!")}]}))),groupVersionPath=apiVersion=>apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`,Resources=class{#table=parseTable();#discovered=new Map;#discover;#cluster;constructor(cluster,discover){
this.#cluster=cluster,this.#discover=discover}async find({apiVersion,kind}){let known=this.#table.get(`${apiVersion} ${kind}`);if(known!==void 0)return known;let found=(await this.#served(
apiVersion))?.find(resource=>resource.kind===kind&&!resource.name.includes("/"));if(found===void 0)throw this.#discovered.delete(apiVersion),unknownKind(this.#cluster,
apiVersion,kind);return{plural:found.name,namespaced:found.namespaced}}async#served(apiVersion){let cached=this.#discovered.get(apiVersion);if(cached!==void 0)return await cached;
let asked=this.#discover(groupVersionPath(apiVersion));this.#discovered.set(apiVersion,asked);try{return await asked}catch(error2){throw this.#discovered.delete(
apiVersion),error2}}},unknownKind=(cluster,apiVersion,kind)=>new TowlineError("kube-not-found",`The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}\
"`,{hint:"Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first"}),stop={kind:"stop"},backOff=tries=>Math.min(200*2**(tries-
1),3e3),again=(state,afterMilliseconds=backOff(state.tries))=>state.elapsedMilliseconds+afterMilliseconds>3e4?stop:{kind:"again",afterMilliseconds,fresh:!1},isTlsProblem=({
code:code2=""})=>/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code2),afterLostConnection=(error2,state)=>!state.idempotent||isTlsProblem(
error2)||!state.answered&&state.tries>=3?stop:again(state),isPassing=({reason,causes})=>reason==="Conflict"&&causes.length===0,afterAnswer=(status,state)=>{let wait=status.
retryAfterSeconds===void 0?void 0:status.retryAfterSeconds*1e3;switch(status.code){case 401:return state.renewed?stop:{kind:"again",afterMilliseconds:0,fresh:!0};case 409:
return state.unconditional&&isPassing(status)&&state.tries<5?again(state):stop;case 429:return again(state,wait);case 500:return state.idempotent&&state.tries<3?
again(state):stop;case 502:case 503:case 504:return state.idempotent?again(state,wait):stop;default:return stop}},decide=(failure,state)=>failure.kind==="answer"?
afterAnswer(failure.status,state):afterLostConnection(failure.error,state),mayHaveActed=failure=>failure.kind==="connection"||failure.status.code>=500,withRetries=async(what,{
idempotent,unconditional:unconditional2=!1},deps,attempt)=>{let started=deps.clock.now(),fresh=!1,renewed=!1,lostAnswers=0;for(let tries=1;;tries+=1){let result=await attempt(
fresh);if(result.kind==="done")return{kind:"done",value:result.value,lostAnswers};let elapsedMilliseconds=deps.clock.now()-started,state={tries,elapsedMilliseconds,
idempotent,unconditional:unconditional2,answered:deps.answered(),renewed},decision=decide(result,state);if(decision.kind==="stop")return{kind:"failed",failure:result,
lostAnswers};mayHaveActed(result)&&(lostAnswers+=1);let why=describeFailure(result,deps);deps.log.debug(`${what}: ${why}; trying again in ${decision.afterMilliseconds}\
 ms`),fresh=decision.fresh,renewed||=fresh,decision.afterMilliseconds>0&&await deps.clock.sleep(decision.afterMilliseconds,deps.signal)}},describeFailure=(failure,{
confidential=!1}={})=>{if(failure.kind==="connection")return failure.error.code??failure.error.message;let{code:code2,reason,message}=failure.status;return`${code2}\
 ${confidential?reason:message}`},statusOfObject=(wire,httpStatus)=>({code:wire.code??httpStatus,reason:wire.reason??"",message:wire.message??`HTTP status ${httpStatus}`,
name:wire.details?.name,resource:wire.details?.kind,causes:wire.details?.causes??[],retryAfterSeconds:wire.details?.retryAfterSeconds}),parse=body=>{try{let value=JSON.
parse(body);return value?.kind==="Status"?value:void 0}catch{return}},statusOfAnswer=({status,headers,body},redact2)=>{let wire=parse(body)??{message:redact2(body.
trim()).slice(0,300)||`HTTP status ${status}`},header=Number(headers["retry-after"]),{message,causes,...read2}=statusOfObject(wire,status);return{...read2,message:redact2(
message),causes:causes.map(cause=>({...cause,message:cause.message&&redact2(cause.message)})),retryAfterSeconds:Number.isFinite(header)?header:read2.retryAfterSeconds}},
connectMilliseconds=1e4,sharedMilliseconds=2e3,Transport=class{#connection;#agent;#module;#answered=!1;#renewal;constructor(connection){this.#connection=connection;
let plain=connection.server.protocol==="http:";this.#module=plain?http2:https2,this.#agent=plain?new http2.Agent({keepAlive:!0}):new https2.Agent({keepAlive:!0})}get answered(){
return this.#answered}async send(request,fresh){let{status,headers,chunks}=await this.open(request,fresh),parts=[];for await(let chunk of chunks)parts.push(chunk);
return{status,headers,body:Buffer.concat(parts).toString("utf8")}}async open(request,fresh){let credentials=await this.#credentials(fresh);request.signal?.throwIfAborted();
let{server}=this.#connection,path4=server.pathname==="/"?request.path:server.pathname+request.path,outgoing=this.#module.request({...credentials.tls,agent:this.#agent,
protocol:server.protocol,hostname:server.hostname.replace(/^\[|\]$/g,""),port:server.port||void 0,method:request.method,path:path4,headers:{accept:"application/\
json","user-agent":"towline",...request.headers,...credentials.headers,...request.body===void 0?{}:{"content-length":Buffer.byteLength(request.body)}}}),response=await exchange(
outgoing,request);return this.#answered=!0,{status:response.statusCode??0,headers:response.headers,chunks:response}}async#credentials(fresh){if(!fresh)return await this.#connection.
credentials({fresh});let now=performance.now();return(this.#renewal===void 0||now-this.#renewal.at>sharedMilliseconds)&&(this.#renewal={at:now,credentials:this.#connection.
credentials({fresh})}),await this.#renewal.credentials}close(){this.#agent.destroy()}},timedOut=(what,milliseconds)=>Object.assign(new Error(`${what} within ${milliseconds/
1e3} s`),{code:"ETIMEDOUT"}),exchange=(outgoing,{body,timeoutMilliseconds,signal})=>new Promise((resolve22,reject)=>{let timer=setTimeout(()=>outgoing.destroy(timedOut(
"no answer",timeoutMilliseconds)),timeoutMilliseconds),abort=()=>outgoing.destroy(signal?.reason);signal?.addEventListener("abort",abort,{once:!0}),outgoing.once(
"socket",socket=>guardConnecting(outgoing,socket)),outgoing.once("response",resolve22),outgoing.once("error",reject),outgoing.once("close",()=>{clearTimeout(timer),
signal?.removeEventListener("abort",abort)}),outgoing.end(body)}),guardConnecting=(outgoing,socket)=>{if(!socket.connecting)return;socket.setNoDelay(!0),socket.
setKeepAlive(!0,15e3);let timer=setTimeout(()=>outgoing.destroy(timedOut("no connection",connectMilliseconds)),connectMilliseconds),settle=()=>clearTimeout(timer);
socket.once("connect",settle).once("close",settle)},requestMilliseconds=3e4,Api=class{#transport;#resources;#deps;connection;listsInWatches=!0;constructor(connection,deps){
this.connection=connection,this.#deps=deps,this.#transport=new Transport(connection),this.#resources=new Resources(connection.name,path4=>this.#discover(path4))}get clock(){
return this.#deps.clock}get log(){return this.#deps.log}redact=text=>this.log.redact?.(text)??text;async pathOf(ref){let resource=await this.#resources.find(ref),
name=ref.name===void 0?"":`/${encodeURIComponent(ref.name)}`;return`${groupVersionPath(ref.apiVersion)}${scopeOf(resource,ref)}/${resource.plural}${name}`}async scopeOf(kind){
try{return(await this.#resources.find(kind)).namespaced?"namespace":"cluster"}catch(error2){if(isTowlineError(error2,"kube-not-found"))return"unserved";throw error2}}async call(call){
let result=await this.attempt(call);if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}async json(call){
return JSON.parse((await this.call(call)).body)}attempt(call){return this.#retried(call,async(request,fresh)=>await this.#transport.send(request,fresh))}async open(call){
let result=await this.#retried(call,async(request,fresh)=>{let stream=await this.#transport.open(request,fresh);return stream.status<400?stream:{...stream,body:await textOf(
stream)}});if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}close(){this.#transport.close()}#retried(call,exchange2){
let signal=anyOf(this.#deps.signal,call.signal),request={timeoutMilliseconds:this.#deps.requestMilliseconds??requestMilliseconds,...call,signal},deps={...this.#deps,
signal,answered:()=>this.#transport.answered,confidential:call.operation.confidential},what=`${call.method} ${call.path}`,{idempotent,unconditional:unconditional2=call.
method==="GET"}=call;return withRetries(what,{idempotent,unconditional:unconditional2},deps,async fresh=>{try{let answer=await exchange2(request,fresh);return answer.
status<400?{kind:"done",value:answer}:{kind:"answer",status:statusOfAnswer({body:"",...answer},this.redact)}}catch(error2){if(signal?.throwIfAborted(),isConnectionError(
error2))return{kind:"connection",error:error2};throw error2}})}async#discover(path4){let operation={verb:"read",target:`the resource list ${path4}`,confidential:!1};
try{return(await this.json({method:"GET",path:path4,idempotent:!0,operation})).resources}catch(error2){if(isTowlineError(error2,"kube-not-found"))return;throw error2}}},
isConnectionError=error2=>typeof error2=="object"&&error2!==null&&!isTowlineError(error2)&&error2.name!=="TypeError"&&typeof error2.code=="string",scopeOf=(resource,ref)=>{
if(!resource.namespaced)return"";if(ref.namespace!==void 0)return`/namespaces/${encodeURIComponent(ref.namespace)}`;if(ref.name===void 0)return"";throw new TowlineError(
"kube-invalid",`${describeRef({kind:ref.kind,name:ref.name})} has no namespace`,{hint:"Add metadata.namespace to the manifest"})},textOf=async stream=>{let parts=[];
for await(let chunk of stream.chunks)parts.push(chunk);return Buffer.concat(parts).toString("utf8")},anyOf=(...signals)=>{let given=signals.filter(signal=>signal!==
void 0);return given.length<2?given[0]:AbortSignal.any(given)},tokenConnection=access2=>({name:access2.name,server:new URL(access2.server),unreachableHint:access2.
unreachableHint,unauthorizedHint:access2.unauthorizedHint,credentials:async({fresh})=>({headers:{authorization:`Bearer ${await access2.token({fresh})}`},tls:{ca:access2.
certificateAuthorityPem}})});async function*readLines(chunks){let decoder=new TextDecoder,rest="",cut=!1;for await(let chunk of chunks){let[first="",...more]=decoder.
decode(chunk,{stream:!0}).split(`
`),last=more.pop();cut||(rest+=first),last!==void 0&&(yield rest,yield*more,rest=last,cut=!1),rest.length>65536&&(rest=rest.slice(0,65536),cut=!0)}rest!==""&&(yield rest)}
var stamped=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s,moment=/^(.{19})(?:\.(\d+))?(.+)$/,nanosecondsOf=at=>{let[,seconds="",fraction="",
zone=""]=moment.exec(at)??[],milliseconds=Date.parse(`${seconds}${zone}`);return BigInt(milliseconds)*1000000n+BigInt(fraction.padEnd(9,"0").slice(0,9))};async function*newLines(lines,after){
let position=after,repeated=0;for await(let line of lines){let[,at=position?.at??new Date(0).toISOString(),text=line]=stamped.exec(line)??[];if(after!==void 0){
let distance=nanosecondsOf(at)-nanosecondsOf(after.at);if(distance<0n||(distance===0n&&(repeated+=1),distance===0n&&repeated<=after.lines))continue}position={at,
lines:position?.at===at?position.lines+1:1},yield{text,position}}}var pageSize=500,placeOf2=namespace=>namespace===void 0?"":` in namespace ${namespace}`,operationOn=(verb,ref)=>({
verb,target:`${describeRef(ref)}${placeOf2(ref.namespace)}`,confidential:ref.kind==="Secret"}),listOperation=(verb,query)=>({verb,target:`objects of kind ${query.
kind}${placeOf2(query.namespace)}`,confidential:query.kind==="Secret"}),queryOf=parameters=>{let given=Object.entries(parameters).flatMap(([name,value])=>value===
void 0?[]:[[name,String(value)]]);return given.length===0?"":`?${new URLSearchParams(given)}`},get=async(api,ref)=>{let operation=operationOn("read",ref),path4=await api.
pathOf(ref),result=await api.attempt({method:"GET",path:path4,idempotent:!0,operation});if(result.kind==="done")return JSON.parse(result.value.body);let{failure}=result;
if(!(failure.kind==="answer"&&failure.status.code===404&&failure.status.name!==void 0))throw errorOf(failure,operation,api.connection)},list=async(api,query,signal)=>{
let operation=listOperation("list",query),path4=await api.pathOf(query),{labelSelector,fieldSelector}=query,items=[],limit=pageSize,next;for(;;){let call={method:"\
GET",path:path4+queryOf({labelSelector,fieldSelector,limit,continue:next}),idempotent:!0,operation,signal},result=await api.attempt(call);if(result.kind==="fail\
ed"){if(!(result.failure.kind==="answer"&&result.failure.status.code===410)||next===void 0)throw errorOf(result.failure,operation,api.connection);items.length=0,
limit=next=void 0;continue}let page=JSON.parse(result.value.body);if(items.push(...page.items??[]),next=page.metadata.continue||void 0,next===void 0)return{resourceVersion:page.
metadata.resourceVersion??"",items:typed(items,query)}}},typed=(items,{apiVersion,kind})=>items.map(item=>({...item,apiVersion,kind})),logs=async(api,query)=>{let pod={
apiVersion:"v1",kind:"Pod",namespace:query.namespace,name:query.pod},path4=await api.pathOf(pod),{container,previous,tailLines:tailLines2}=query,parameters=queryOf(
{container,previous:previous?"true":void 0,tailLines:tailLines2}),answer=await api.call({method:"GET",path:`${path4}/log${parameters}`,headers:{accept:"*/*"},idempotent:!0,
operation:operationOn(`read the logs of container ${container} of`,pod)});return api.redact(answer.body)},streamMilliseconds=5*6e4;async function*followLogs(api,query,signal){
let{namespace,pod:name,container,after}=query,pod={apiVersion:"v1",kind:"Pod",namespace,name},operation=operationOn(`follow the logs of container ${container} o\
f`,pod),parameters={container,follow:"true",timestamps:"true",sinceTime:after?.at};try{let stream=await api.open({method:"GET",path:`${await api.pathOf(pod)}/lo\
g${queryOf(parameters)}`,headers:{accept:"*/*"},idempotent:!0,operation,timeoutMilliseconds:streamMilliseconds,signal});yield*newLines(readLines(stream.chunks),
after)}catch(error2){if(signal.aborted)return;throw isTowlineError(error2)?error2:errorOf({kind:"connection",error:error2},operation,api.connection)}}var InitialWait=class{#controller=new AbortController;#timer;constructor(isNeeded){
isNeeded&&(this.#timer=setTimeout(()=>this.#controller.abort(),1e4).unref())}get signal(){return this.#controller.signal}end(){clearTimeout(this.#timer)}},parseLine=line=>{
let{type,object}=JSON.parse(line);return type==="ERROR"?{type,status:statusOfObject(object,500)}:{type,object}};async function*readEvents(chunks){let decoder=new TextDecoder,
rest="";for await(let chunk of chunks){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`
`);rest=lines.pop()??"";for(let line of lines)line.trim()!==""&&(yield parseLine(line))}}var watchSeconds=60,shortMilliseconds=1e3,pace=async(api,started,signal)=>{
api.clock.now()-started<shortMilliseconds&&await api.clock.sleep(250,signal)};async function*watch(api,query,signal){try{for(;;){let started=api.clock.now(),isStreamed=api.
listsInWatches,since;if(!isStreamed){let{resourceVersion,items}=await list(api,query,signal);yield{type:"SYNC",items},since=resourceVersion}yield*follow(api,query,
since,signal),!(isStreamed&&!api.listsInWatches)&&(await pace(api,started,signal),api.log.debug(`watch of ${query.kind}: the server forgot our place; listing an\
ew`))}}catch(error2){if(!signal.aborted)throw error2}}async function*follow(api,query,since,signal){let resourceVersion=since,tries=0,troubleSince=api.clock.now();
for(;;){let before=resourceVersion,started=api.clock.now(),end=yield*connectOnce(api,query,resourceVersion,signal);if(end.kind==="gone")return;if(signal.throwIfAborted(),
resourceVersion=end.resourceVersion,(end.kind==="closed"||before!==resourceVersion)&&(tries=0,troubleSince=api.clock.now()),end.kind==="closed"){await pace(api,
started,signal);continue}tries+=1;let elapsedMilliseconds=api.clock.now()-troubleSince,state={tries,elapsedMilliseconds,idempotent:!0,unconditional:!1,answered:!0,
renewed:!1},decision=decide(end.failure,state);if(decision.kind==="stop")throw errorOf(end.failure,listOperation("watch",query),api.connection);api.log.debug(`w\
atch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`),await api.clock.sleep(decision.afterMilliseconds,signal)}}async function*connectOnce(api,query,since,signal){
let resourceVersion=since,wait=new InitialWait(since===void 0);try{let stream=await open2(api,query,since,AbortSignal.any([signal,wait.signal]));if(stream===void 0)
return{kind:"gone"};let items=[];for await(let event of readEvents(stream.chunks)){if(event.type==="ERROR")return event.status.code===410?{kind:"gone"}:{kind:"f\
ailed",failure:{kind:"answer",status:event.status},resourceVersion};if(resourceVersion!==void 0||endsInitial(event)){let isFirst=resourceVersion===void 0;resourceVersion=
versionOf(event.object)??resourceVersion,isFirst?(wait.end(),yield{type:"SYNC",items}):event.type!=="BOOKMARK"&&(yield event)}else event.type==="ADDED"&&items.push(
event.object)}return{kind:"closed",resourceVersion}}catch(error2){if(signal.throwIfAborted(),wait.signal.aborted)return withoutLists(api,query,"said nothing of \
what is there");if(isTowlineError(error2))throw error2;return{kind:"failed",failure:{kind:"connection",error:error2},resourceVersion}}finally{wait.end()}}var endsInitial=event=>event.
type==="BOOKMARK"&&event.object.metadata.annotations?.["k8s.io/initial-events-end"]==="true",withoutLists=(api,query,why)=>(api.listsInWatches=!1,api.log.debug(
`watch of ${query.kind}: the server ${why}; listing before each watch`),{kind:"gone"}),versionOf=object=>object.metadata.resourceVersion,open2=async(api,query,resourceVersion,signal)=>{
let{labelSelector,fieldSelector}=query,isInitial=resourceVersion===void 0,parameters={watch:"true",...isInitial?{sendInitialEvents:"true",resourceVersionMatch:"\
NotOlderThan"}:{resourceVersion},allowWatchBookmarks:"true",timeoutSeconds:watchSeconds,labelSelector,fieldSelector};try{return await api.open({method:"GET",path:await api.
pathOf(query)+queryOf(parameters),idempotent:!0,operation:listOperation("watch",query),timeoutMilliseconds:(watchSeconds+10)*1e3,signal})}catch(error2){if(isTowlineError(
error2,"kube-gone"))return;if(!isInitial||!isTowlineError(error2,"kube-invalid"))throw error2;withoutLists(api,query,"does not list in watches");return}},json={
"content-type":"application/json"},writeQuery=({manager:manager2,dryRun},force)=>queryOf({fieldManager:manager2,dryRun:dryRun?"All":void 0,force:force?"true":void 0}),
contains=(live,sent)=>Array.isArray(sent)?Array.isArray(live)&&live.length===sent.length&&sent.every((item,index)=>contains(live[index],item)):typeof sent=="obj\
ect"&&sent!==null?typeof live=="object"&&live!==null&&Object.entries(sent).every(([key,value])=>contains(live[key],value)):live===sent,withoutVersion=({metadata:{
resourceVersion,managedFields,...metadata},...rest})=>({...rest,metadata}),wasRefused=result=>result.kind==="failed"&&result.failure.kind==="answer"&&result.failure.
status.code===409,writeOnce=async(api,call,object)=>{let result=await api.attempt(call);if(result.kind==="done")return JSON.parse(result.value.body);if(result.lostAnswers>
0&&wasRefused(result)){let live=await get(api,refOf(object));if(live!==void 0&&contains(live,withoutVersion(object)))return live}throw errorOf(result.failure,call.
operation,api.connection)},create=async(api,object,options)=>{let path4=await api.pathOf(refOf(object)),call={method:"POST",path:path4.slice(0,path4.lastIndexOf(
"/"))+writeQuery(options),headers:json,body:JSON.stringify(object),idempotent:!0,unconditional:!0,operation:operationOn("create",refOf(object))};return await writeOnce(
api,call,object)},replace=async(api,object,options)=>{let call={method:"PUT",path:await api.pathOf(refOf(object))+writeQuery(options),headers:json,body:JSON.stringify(
object),idempotent:!0,operation:operationOn("replace",refOf(object))};return await writeOnce(api,call,object)},apply=async(api,object,options)=>await api.json({
method:"PATCH",path:await api.pathOf(refOf(object))+writeQuery(options,options.force),headers:{"content-type":"application/apply-patch+yaml"},body:JSON.stringify(
object),idempotent:!0,unconditional:object.metadata.resourceVersion===void 0,operation:operationOn("apply",refOf(object))}),patchTypes={merge:"application/merge\
-patch+json",json:"application/json-patch+json"},patch=async(api,ref,body,options)=>await api.json({method:"PATCH",path:await api.pathOf(ref)+writeQuery(options),
headers:{"content-type":patchTypes[options.type]},body:JSON.stringify(body),idempotent:options.type==="merge",operation:operationOn("patch",ref)}),remove=async(api,ref,options={})=>{
let{uid,resourceVersion,propagation="Background",dryRun}=options,preconditions=uid===void 0&&resourceVersion===void 0?void 0:{uid,resourceVersion},call={method:"\
DELETE",path:await api.pathOf(ref)+queryOf({dryRun:dryRun?"All":void 0}),headers:json,body:JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,
preconditions}),idempotent:!0,operation:operationOn("delete",ref)},result=await api.attempt(call);if(result.kind==="done")return!0;let{failure,lostAnswers}=result;
if(failure.kind==="answer"&&failure.status.code===404)return lostAnswers>0;throw errorOf(failure,call.operation,api.connection)},describe=access2=>access2.kind===
"in-cluster"?"the pod's service account":`kubeconfig ${access2.path}`,invalid2=(access2,problem,cause)=>new TowlineError("input-invalid",`${describe(access2)}: ${problem}`,
{cause,hint:'Run eks-login before this step, or point the input "kubeconfig" at a valid file'}),loadFiles=(config,make,path4)=>{let[first=path4,...more]=path4.split(
import_node_path.delimiter).filter(file=>file!=="");config.loadFromFile(first);for(let file of more){let next=make();next.loadFromFile(file),config.mergeConfig(
next,!0)}},load=async access2=>{let{KubeConfig:Loader}={KubeConfig:import_client_node.KubeConfig},config=new Loader;try{access2.kind==="in-cluster"?config.loadFromCluster():
loadFiles(config,()=>new Loader,access2.path),access2.kind==="kubeconfig"&&access2.context!==void 0&&config.setCurrentContext(access2.context)}catch(cause){throw invalid2(
access2,`it cannot be read: ${messageOf(cause)}`,cause)}return config},checkedCluster=(config,access2)=>{let cluster=config.getCurrentCluster(),context=config.getCurrentContext();
if(cluster===null)throw invalid2(access2,context?`it has no context "${context}" with a cluster`:"it selects no context");if(cluster.proxyUrl!==void 0)throw invalid2(
access2,"proxy-url is not supported");if(!URL.canParse(cluster.server))throw invalid2(access2,`"${cluster.server}" is no server address`);return{name:cluster.name,
server:new URL(cluster.server)}},tlsOf=options=>({ca:options.ca,cert:options.cert,key:options.key,rejectUnauthorized:options.rejectUnauthorized,servername:options.
servername}),headersOf=options=>{let headers=Object.entries(options.headers??{}).map(([name,value])=>[name.toLowerCase(),String(value).trim()]);return typeof options.
auth=="string"&&headers.push(["authorization",`Basic ${Buffer.from(options.auth).toString("base64")}`]),Object.fromEntries(headers)},authenticate=async(config,access2)=>{
let options={};try{await config.applyToHTTPSOptions(options)}catch(cause){throw new TowlineError("kube-unauthorized",`${describe(access2)} gave no credentials: ${messageOf(
cause).trim()}`,{cause,hint:`Check the user "${config.getCurrentUser()?.name}" of that kubeconfig and the program that it runs`})}return{headers:headersOf(options),
tls:tlsOf(options)}},kubeconfigConnection=async access2=>{let config=await load(access2),cluster=checkedCluster(config,access2),current2;return{...cluster,credentials:async({
fresh})=>((fresh||current2===void 0)&&(current2=fresh?load(access2).then(loaded=>authenticate(loaded,access2)):authenticate(config,access2)),await current2)}},resolve2=async access2=>{
if(access2.kind==="token")return tokenConnection(access2);let{kubeconfigConnection:kubeconfigConnection2}={kubeconfigConnection};return await kubeconfigConnection2(
access2)},connect=async(access2,deps)=>{let api=new Api(await resolve2(access2),deps);return{name:api.connection.name,get:ref=>get(api,ref),list:query=>list(api,
query),create:(object,options)=>create(api,object,options),replace:(object,options)=>replace(api,object,options),apply:(object,options)=>apply(api,object,options),
patch:(ref,body,options)=>patch(api,ref,body,options),delete:(ref,options)=>remove(api,ref,options),watch:(query,signal)=>watch(api,query,signal),logs:query=>logs(
api,query),scopeOf:kind=>api.scopeOf(kind),followLogs:(query,signal)=>followLogs(api,query,signal),close:()=>api.close()}},grace={final:0,foreignConfiguration:6e4,
imageNotFound:6e4,pullRefused:3e4,pullUnexplained:6e4,startProblem:6e4,crashOnFirstInstall:12e4,eventsBehind:2e3,webhookUnreachable:6e4,creationProblem:6e4,quotaDeadlock:5e3,
quota:6e4,unschedulable:12e4,scalingUp:6e5,autoscalerRefused:3e4,volumeAttachedElsewhere:48e4,notReadyAtLeast:6e4,blocked:5e3,podsBehind:500,stalled:6e5,limit:Number.
POSITIVE_INFINITY},crashes={onUpdate:3,outOfMemory:2,onFirstInstall:5},recoveredMilliseconds=6e4,settleMilliseconds=3*1e3,stoppingMilliseconds=30*1e3,unconditionalMilliseconds=10*
1e3,conditionOf=(object,type)=>(object.status?.conditions??[]).find(condition=>condition.type===type),isTrue=(object,type)=>conditionOf(object,type)?.status==="\
True",isOwnedBy=(object,owner)=>(object.metadata.ownerReferences??[]).some(reference=>reference.controller===!0&&reference.uid===owner.metadata.uid),eventTime=event=>Date.
parse(event.series?.lastObservedTime??event.lastTimestamp??event.eventTime??event.metadata.creationTimestamp??"")||0,claimNamesOf=({metadata,spec})=>(spec?.volumes??
[]).flatMap(({name,persistentVolumeClaim,ephemeral})=>persistentVolumeClaim!==void 0?[persistentVolumeClaim.claimName]:ephemeral===void 0?[]:[`${metadata.name}-${name}`]),
desiredReplicas=workload=>workload.spec.replicas??1,isSidecar=spec=>spec.restartPolicy==="Always",hasRecovered=(status,now)=>{let startedAt=status?.state?.running?.
startedAt;return startedAt!==void 0&&now-Date.parse(startedAt)>=recoveredMilliseconds},terminationsOf=(status,completed,now)=>{if(status===void 0||completed||hasRecovered(
status,now))return 0;let isDown=status.state?.terminated!==void 0||status.state?.waiting?.reason==="CrashLoopBackOff";return(status.restartCount??0)+(isDown?1:0)},
containerFacts=(pod,spec,isInit,now)=>{let status=((isInit?pod.status?.initContainerStatuses:pod.status?.containerStatuses)??[]).find(({name})=>name===spec.name),
role=isInit&&!isSidecar(spec)?"init":"main",completed=(role==="init"||(pod.spec?.restartPolicy??"Always")!=="Always")&&status?.state?.terminated?.exitCode===0;return{
pod:pod.metadata.name,name:spec.name,role,spec,ready:status?.ready??!1,waiting:status?.state?.waiting,running:status?.state?.running!==void 0,ended:completed?void 0:
status?.state?.terminated??status?.lastState?.terminated,terminations:terminationsOf(status,completed,now)}},podFacts=(pod,events2,options,now)=>{let uid=pod.metadata.
uid??"",containers=pod.spec?.containers??[],initContainers=pod.spec?.initContainers??[],ready=isTrue(pod,"Ready");return{object:pod,name:pod.metadata.name,uid,ready,
everReady:ready||(options.everReady?.has(uid)??!1),node:pod.spec?.nodeName,containers:[...initContainers.map(spec=>containerFacts(pod,spec,!0,now)),...containers.
map(spec=>containerFacts(pod,spec,!1,now))],events:events2.filter(event=>event.involvedObject?.uid===uid).toSorted((a,b)=>eventTime(a)-eventTime(b))}},latestEvent=(pod,...reasons2)=>pod.
events.findLast(event=>reasons2.includes(event.reason)),lastPullFailure=pod=>pod.events.findLast(event=>event.reason==="Failed"&&String(event.message).startsWith(
"Failed to pull image")),logsOf=({pod,name,ended})=>[{pod,container:name,previous:!1},...ended===void 0?[]:[{pod,container:name,previous:!0}]],isBeingCreated=pod=>pod.
node!==void 0&&pod.containers.every(({running,ended,waiting:waiting2})=>!running&&ended===void 0&&[void 0,"ContainerCreating","PodInitializing"].includes(waiting2?.
reason)),isPulling=pod=>isBeingCreated(pod)&&latestEvent(pod,"Pulling","Pulled","Failed")?.reason==="Pulling",identities=[[/\barn:aws[\w-]*:(?:iam|sts)::[^\s"',)]+/g,
"arn:***"],[/\b(as|user|username)(:? ?)(['"])[^'"]*\3(: ?dckr_\S+)?/gi,"$1$2$3***$3"],[/\bdckr_\w+/g,"***"],[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,"***"],[/(https?:\/\/)[^\s/@"']+@/g,
"$1***@"],[/(https?:\/\/[^\s?"']+)\?[^\s"']+/g,"$1?***"]],scrub=text=>identities.reduce((scrubbed,[pattern,replacement])=>scrubbed.replace(pattern,replacement),
text),hasEnded=pod=>["Failed","Succeeded"].includes(pod.status?.phase),factsOf=(view,now,options,own)=>{let{isCurrent,...facts}=own,current2=view.pods.filter(pod=>isCurrent(
pod)&&pod.metadata.deletionTimestamp===void 0),pods=current2.filter(pod=>!hasEnded(pod));return{...facts,view,options,now,ref:refOf(view.workload),workload:view.
workload,pods:pods.map(pod=>podFacts(pod,view.events,options,now)),failed:current2.filter(pod=>pod.status?.phase==="Failed")}},hasCaughtUp=({workload},options)=>{
let{generation=0}=workload.metadata;return generation>=options.generation&&(workload.status?.observedGeneration??0)>=generation},whenAll=(facts,affected,graceMilliseconds)=>facts.
pods.length>0&&facts.pods.every(pod=>affected.has(pod.name)&&!pod.everReady)?graceMilliseconds:Number.POSITIVE_INFINITY,explain=(facts,{what,evidence,...told2})=>({
logs:[],...told2,workload:facts.ref,summary:scrub(oneLine(`${describeRef(facts.ref)}: ${what}`)),evidence:[...new Set(evidence.filter(line=>line!=="").map(line=>scrub(
oneLine(line))))]}),oneLine=text=>text.replace(/\s*\n\s*/g," ").trim(),eventLine=event=>event===void 0?"":`Event ${event.reason}: ${event.message}`,overdueOf=(pod,now)=>{
let{deletionTimestamp}=pod.metadata;return deletionTimestamp===void 0?-1/0:now-Date.parse(deletionTimestamp)},stopping=({view})=>view.pods.filter(({metadata})=>metadata.
deletionTimestamp!==void 0),lateIn=facts=>{let left=stopping(facts).map(pod=>stoppingMilliseconds-overdueOf(pod,facts.now)).filter(milliseconds=>milliseconds>0);
return left.length===0?void 0:Math.min(...left)},toldOf=pod=>{let finalizers=pod.metadata.finalizers??[];return finalizers.length>0?{what:`its finalizer ${finalizers.
join(", ")} keeps it`,hint:"Look at the controller that should remove that finalizer"}:{what:`its node ${pod.spec?.nodeName} does not let it go`,hint:`Look at t\
hat node; only if it is gone for good: kubectl delete pod ${pod.metadata.name} --force`}},terminatingSignals=facts=>stopping(facts).filter(pod=>overdueOf(pod,facts.
now)>=stoppingMilliseconds).slice(0,1).map(pod=>{let{what,hint:hint2}=toldOf(pod),seconds=Math.round(overdueOf(pod,facts.now)/1e3),{name,uid}=pod.metadata,explanation=explain(
facts,{what:`pod ${name} should have been gone for ${seconds} s, and no new one starts before it is: ${what}`,reason:"Terminating",pod:name,evidence:[`Deleted, \
to be gone by ${pod.metadata.deletionTimestamp}`],hint:hint2});return{id:`terminating:${uid}`,reason:"Terminating",graceMilliseconds:grace.limit,nature:"slow",explanation}}),
waiting=desired=>({state:"progressing",progress:{desired,updated:0,ready:0,text:"waiting for the controller"},signals:[]}),isUnprobed=pod=>pod.containers.some(({
role,spec})=>role==="main"&&spec.readinessProbe===void 0),settling=(facts,pod)=>{if(!isUnprobed(pod))return 0;let seen=facts.options.readySince?.get(pod.uid)??facts.
now,told2=Date.parse(conditionOf(pod.object,"Ready")?.lastTransitionTime??"")||facts.now;return Math.max(0,settleMilliseconds-(facts.now-Math.min(seen,told2)))},
unsettledMilliseconds=facts=>facts.workload.spec.minReadySeconds>0?0:Math.max(0,...facts.pods.map(pod=>settling(facts,pod))),conclude=(facts,progress,isComplete4,signals)=>{
if(!isComplete4){let late=lateIn(facts),recheck=late===void 0?{}:{recheckAfterMilliseconds:late};return{state:"progressing",progress,signals:signals(),...recheck}}
let remaining=unsettledMilliseconds(facts);return remaining<=0?{state:"ready",progress}:{state:"progressing",progress,signals:signals(),recheckAfterMilliseconds:remaining}},
conditionTypes=["Ready","Available","Succeeded"],working=object=>conditionTypes.map(type=>conditionOf(object,type)).find(condition=>condition!==void 0),progressOf=(ready,text)=>({
desired:1,updated:1,ready:ready?1:0,text}),isBehind=({metadata,status},condition)=>[status?.observedGeneration,condition?.observedGeneration].some(observed=>typeof observed==
"number"&&observed<(metadata.generation??0)),unconditional=(now,{seenSince=now})=>{let remaining=unconditionalMilliseconds-(now-seenSince);return remaining<=0?{
state:"ready",progress:progressOf(!0,"applied; it has no condition Ready")}:{state:"progressing",progress:progressOf(!1,"waiting for a condition Ready"),signals:[],
recheckAfterMilliseconds:remaining}},givenUp=object=>{let stated=["Stalled","Failed"].map(type=>conditionOf(object,type)),once=conditionOf(object,"Succeeded");return stated.
find(each=>each?.status==="True")??(once?.status==="False"?once:void 0)},signalOf=(object,condition)=>{let final2=givenUp(object),told2=final2??condition,reason=told2.
reason||`Not${condition.type}`;return{id:`condition:${told2.type}`,reason,graceMilliseconds:final2?grace.final:grace.limit,nature:final2?"broken":"slow",explanation:explain(
{ref:refOf(object)},{what:`its condition ${told2.type} is ${told2.status}${told2.message?`: ${told2.message}`:""}`,reason,evidence:[`${told2.type}=${told2.status}\
 ${reason}: ${told2.message??""}`],hint:`See what its controller reports: kubectl describe ${describeRef(refOf(object))}`})}},assessCustomResource=(view,now,options)=>{
let{workload}=view,condition=working(workload);if((workload.metadata.generation??0)<options.generation||isBehind(workload,condition))return waiting(1);let told2=condition??
givenUp(workload);if(told2===void 0)return unconditional(now,options);let text=`${told2.type} is ${told2.status}${told2.reason?` (${told2.reason})`:""}`;return condition?.
status==="True"?{state:"ready",progress:progressOf(!0,text)}:{state:"progressing",progress:progressOf(!1,text),signals:[signalOf(workload,told2)]}},failures=new Set(
["ProvisioningFailed","FailedBinding","ClaimLost"]),told=new Set([...failures,"ProvisioningSucceeded","WaitForFirstConsumer"]),failedClaims=(facts,pod)=>claimNamesOf(
pod.object).flatMap(claim=>{let last=facts.view.events.filter(({involvedObject:about})=>about?.kind==="PersistentVolumeClaim"&&about.name===claim).filter(({reason})=>told.
has(reason)).toSorted((a,b)=>eventTime(a)-eventTime(b)).at(-1);return last!==void 0&&failures.has(last.reason)?[last]:[]}),saidOf=({reason,message})=>{let missing2=/storageclass\.storage\.k8s\.io "([^"]+)" not found/.
exec(message)?.[1];return missing2!==void 0?{what:`there is no StorageClass "${missing2}"`,hint:'Correct "storageClassName" of the claim; kubectl get storagecla\
sses shows what is there',graceMilliseconds:grace.foreignConfiguration}:reason==="ClaimLost"?{what:"its volume is gone (Lost), with what was on it",hint:"Restor\
e the PersistentVolume, or delete the claim so that a new one is made",graceMilliseconds:grace.foreignConfiguration}:reason==="FailedBinding"?{what:`no volume f\
its it: ${message}`,hint:'Set "storageClassName" of the claim, or make a PersistentVolume for it',graceMilliseconds:grace.unschedulable}:{what:"no volume can be\
 made for it",hint:"See what the storage driver reports: its rights, quotas, the zone of the nodes",graceMilliseconds:grace.limit}},claimSignals=facts=>facts.pods.
filter(({node})=>node===void 0).flatMap(pod=>failedClaims(facts,pod).map(event=>signalOf2(facts,pod,event))),signalOf2=(facts,pod,event)=>{let{what,hint:hint2,graceMilliseconds}=saidOf(
event),name=`persistentvolumeclaim/${event.involvedObject.name}`,{reason}=event,explanation=explain(facts,{what:`its claim ${name} cannot be filled: ${what}`,reason,
pod:pod.name,evidence:[eventLine(event)],hint:hint2});return{id:`claim:${name}`,reason,graceMilliseconds,nature:"broken",explanation}},kinds={configmap:"ConfigM\
ap",secret:"Secret"},inWords=(kind,name)=>`${kinds[kind.toLowerCase()]??kind}/${name}`,isTransient=message=>/failed to sync \S+ cache/.test(message),missingIn=(message,pod)=>{
let object=/\b(configmap|secret) "([^"]+)" not found/i.exec(message);if(object){let name=inWords(object[1]??"",object[2]??"");return{object:name,what:`${name} d\
oes not exist`}}let key=/couldn't find key (\S+) in (ConfigMap|Secret) (?:\S+\/)?(\S+)/i.exec(message);if(key){let name=inWords(key[2]??"",key[3]??"");return{object:name,
what:`${name} has no key ${key[1]}`}}let file=/for volume "([^"]+)".*references non-existent (?:config|secret) key: (\S+)/.exec(message);if(file){let name=volumeSource(
pod,file[1]??"");return{object:name,what:`${name??`volume ${file[1]}`} has no key ${file[2]}`}}},volumeSource=(pod,volume)=>{let found=(pod.spec?.volumes??[]).find(
({name})=>name===volume);if(found?.configMap)return`ConfigMap/${found.configMap.name}`;if(found?.secret)return`Secret/${found.secret.secretName}`},graceOf=(facts,missing2)=>missing2.
object!==void 0&&facts.options.ownConfiguration?.has(missing2.object)?grace.final:grace.foreignConfiguration,configurationSignals=facts=>facts.pods.flatMap(pod=>[
...containerSignals(facts,pod),...mountSignals(facts,pod)]),missingSignal=(facts,pod,missing2,told2)=>({id:`configuration:${missing2.what}`,reason:told2.reason,
graceMilliseconds:graceOf(facts,missing2),nature:"broken",explanation:explain(facts,{...told2,what:`${missing2.what}, and ${told2.container?`container ${told2.container}`:
"the pod"} needs it`,pod:pod.name,hint:"Add it to the configuration of this service, or correct the reference in the manifest"})}),containerSignals=(facts,pod)=>pod.
containers.flatMap(({name,waiting:waiting2})=>{let message=waiting2?.message??"";if(waiting2?.reason!=="CreateContainerConfigError"||isTransient(message))return[];
let told2={reason:waiting2.reason,container:name,evidence:[`${waiting2.reason}: ${message}`]},missing2=missingIn(message,pod.object);if(missing2!==void 0)return[
missingSignal(facts,pod,missing2,told2)];let byRoot=/runAsNonRoot|run as root/i.test(message),explanation=explain(facts,{...told2,what:`container ${name} cannot\
 be configured: ${message}`,pod:pod.name,hint:byRoot?"Set USER to a number other than 0 in the Dockerfile, or runAsUser in the manifest":"Correct this container\
 in the manifest"}),graceMilliseconds=byRoot?grace.final:grace.startProblem;return[{id:`configuration:${name}`,reason:told2.reason,graceMilliseconds,nature:"bro\
ken",explanation}]}),mountSignals=(facts,pod)=>{let event=latestEvent(pod,"FailedMount","FailedAttachVolume");if(event===void 0||!isBeingCreated(pod)||isTransient(
event.message))return[];let evidence=[eventLine(event)],missing2=missingIn(event.message,pod.object);if(missing2!==void 0)return[missingSignal(facts,pod,missing2,
{reason:event.reason,evidence})];let elsewhere=/Multi-Attach/.test(event.message),explanation=explain(facts,{what:elsewhere?"its volume is still attached to ano\
ther node":"a volume cannot be mounted",reason:event.reason,pod:pod.name,evidence:[...evidence,`Node ${pod.node}`],hint:elsewhere?'Use strategy type "Recreate" \
for a volume that one node at a time may mount':"See what Kubernetes reports about the volume"}),graceMilliseconds=elsewhere?grace.volumeAttachedElsewhere:grace.
limit;return[{id:"volume",reason:event.reason,graceMilliseconds,nature:"broken",explanation}]},waitingReasons=new Set(["RunContainerError","CreateContainerError",
"PreStartHookError","PostStartHookError"]),endReasons=new Set(["StartError","ContainerCannotRun"]),unexecutable=/executable file not found|no such file or directory|permission denied|exec format error|no command specified/,
neverRan=({ended})=>endReasons.has(ended?.reason??""),problemOf=container=>{let{waiting:waiting2,ended,running}=container;if(waitingReasons.has(waiting2?.reason??
""))return{reason:waiting2?.reason??"",message:waiting2?.message??ended?.message??""};if(!running&&neverRan(container))return{reason:ended?.reason??"",message:ended?.
message??""}},startSignals=facts=>facts.pods.flatMap(pod=>pod.containers.flatMap(container=>signalOf3(facts,pod,container))),signalOf3=(facts,pod,container)=>{let problem=problemOf(
container);if(problem===void 0)return[];let isFinal=unexecutable.test(problem.message),explanation=explain(facts,{what:isFinal?`container ${container.name} cann\
ot be started: its program is not in the image, or is not executable`:`container ${container.name} cannot be started`,reason:problem.reason,pod:pod.name,container:container.
name,evidence:[`${problem.reason}: ${problem.message}`,eventLine(latestEvent(pod,"Failed"))],hint:isFinal?'Correct "command" of this container in the manifest, \
or ENTRYPOINT in the Dockerfile':"See what Kubernetes reports"}),graceMilliseconds=isFinal?grace.final:grace.startProblem;return[{id:`start:${container.name}`,reason:problem.
reason,graceMilliseconds,nature:"broken",explanation}]},isOutOfMemory=({ended})=>ended.reason==="OOMKilled",crashesOf=pod=>pod.containers.flatMap(container=>{let{
ended,terminations}=container;return ended===void 0||terminations===0||neverRan(container)?[]:[{pod,container,ended}]}),graceOf2=(facts,all,worst)=>{let affected=new Set(
all.map(({pod})=>pod.name));if(!facts.pods.every(pod=>affected.has(pod.name)))return grace.limit;let{terminations}=worst.container;if(facts.firstInstall)return terminations<
crashes.onFirstInstall?grace.limit:isOld(facts,worst.pod)?grace.final:grace.crashOnFirstInstall;let needed=isOutOfMemory(worst)?crashes.outOfMemory:crashes.onUpdate;
return terminations>=needed?grace.final:grace.limit},isOld=({now},{object})=>now-(Date.parse(object.metadata.creationTimestamp??"")||now)>=grace.crashOnFirstInstall,
times=count=>count===1?"once":`${count} times`,failedProbe=({pod,container})=>{let message=String(latestEvent(pod,"Killing")?.message??"");return new RegExp(`^C\
ontainer ${container.name} failed (liveness|startup) probe`).exec(message)?.[1]},whatOf=crash=>{let probe=failedProbe(crash);if(probe===void 0||isOutOfMemory(crash))
return whatHappened(crash);let{name,terminations}=crash.container;return`container ${name} was restarted ${times(terminations)} because its ${probe}Probe failed`},
whatHappened=({container,ended})=>{let{name,terminations,role,spec}=container,often=times(terminations);if(ended.reason==="OOMKilled"){let limit=spec.resources?.
limits?.memory;return`container ${name} was killed ${often} for using more memory than ${limit?`its limit of ${limit}`:"there is"} (OOMKilled)`}return ended.exitCode===
0&&role==="main"?`container ${name} ended ${often} with exit code 0, although it should keep running`:`container ${name} crashed ${often} with exit code ${ended.
exitCode}${ended.reason&&ended.reason!=="Error"?` (${ended.reason})`:""}`},hints={0:"Its command must stay in the foreground; for work that ends use a Job inste\
ad of a Deployment",126:'The command is not executable: correct "command" in the manifest or ENTRYPOINT in the Dockerfile',127:'The command was not found: corre\
ct "command" in the manifest or ENTRYPOINT in the Dockerfile',137:"It was killed from outside: look at its liveness probe and its memory",139:"It crashed by a m\
emory fault (SIGSEGV): look at its native code and its platform",143:"It was told to stop: look at its liveness probe"},hintOf2=crash=>{if(isOutOfMemory(crash))
return"Raise resources.limits.memory of this container, or make it use less";let probe=failedProbe(crash);return probe!==void 0?`Check path and port of its ${probe}\
Probe; a program that needs long to start needs a startupProbe with a higher failureThreshold`:hints[crash.ended.exitCode]??"Its last log lines say why: correct\
 the program or its configuration"},crashSignals=facts=>{let all=facts.pods.flatMap(crashesOf);return[...new Set(all.map(({container})=>container.name))].flatMap(
name=>{let worst=all.filter(({container})=>container.name===name).toSorted((a,b)=>b.container.terminations-a.container.terminations)[0];return worst===void 0?[]:
[signalOf4(facts,all,worst)]})},signalOf4=(facts,all,worst)=>{let{pod,container,ended}=worst,reason=isOutOfMemory(worst)?"OOMKilled":container.waiting?.reason??
ended.reason??"Crash",place2={pod:pod.name,container:container.name},explanation=explain(facts,{...place2,what:whatOf(worst),reason,evidence:[container.waiting?
`${container.waiting.reason}: ${container.waiting.message??""}`:"",`Last end: ${ended.reason??"Error"}, exit code ${ended.exitCode}${ended.message?`: ${ended.message}`:
""}`,eventLine(latestEvent(pod,"Unhealthy")),podsLine(facts,all,container.name)],hint:hintOf2(worst),logs:logsOf(container)});return{id:`crash:${container.name}`,
reason,graceMilliseconds:graceOf2(facts,all,worst),nature:"broken",explanation}},podsLine=(facts,all,name)=>{let count=all.filter(({container})=>container.name===
name).length,nodes=[...new Set(all.map(({pod})=>pod.node))].join(", ");return count<facts.pods.length?`${count} of ${facts.pods.length} pods, on ${nodes}`:count===
1?"The only pod of this revision is affected":`All ${count} pods of this revision are affected`},words2=[[/exceeded quota/,"quota"],[/failed quota|must specify|violates PodSecurity|denied (the )?request|LimitRange|per (Container|Pod) is|insufficient quota to match/,
"policy"],[/service ?account "?\S+"? not found|error looking up service account|no PriorityClass|RuntimeClass .*not found/i,"reference"],[/failed calling webhook/,
"webhook-down"],[/is being terminated/,"namespace"],[/^Pod "[^"]*" is invalid: /,"invalid"]],sentences={quota:["its pods do not fit into the namespace's quota",
"Raise the ResourceQuota, lower what the pods request, or make room in the namespace"],policy:["a policy of the cluster refuses its pods","Change the pod templa\
te as the message says"],reference:["its pods refer to something that does not exist","Create it, or correct the pod template"],invalid:["its pods are not valid",
"Correct the pod template as the message says"],namespace:["its pods cannot be created: the namespace is being deleted","Wait until it is gone, and make it anew"],
"webhook-down":["its pods cannot be created: an admission webhook does not answer","Repair the webhook that the message names; it belongs to the cluster, not to\
 this service"],other:["its pods cannot be created","See what Kubernetes reports"]},isTerminating=({view})=>view.pods.some(pod=>pod.metadata.deletionTimestamp!==
void 0),graceOf3=(facts,denial)=>{switch(denial){case"policy":case"reference":case"invalid":case"namespace":return grace.final;case"webhook-down":return grace.webhookUnreachable;case"\
quota":return facts.canScaleDown||isTerminating(facts)?grace.quota:grace.quotaDeadlock;case"other":return grace.creationProblem}},idOf=({milestone},denial)=>denial===
"quota"?`quota:${milestone}`:`denied:${denial}`,denialSignals=facts=>{if(facts.refusal===void 0)return[];let{reason,message,toldBy}=facts.refusal,denial=words2.
find(([pattern])=>pattern.test(message))?.[1]??"other",[what,hint2]=sentences[denial],explanation=explain(facts,{what:`${what}: ${withoutPodName(message)}`,reason,
evidence:[`${reason}: ${message}`],hint:hint2}),behind=toldBy==="event"?grace.eventsBehind:grace.final,graceMilliseconds=Math.max(graceOf3(facts,denial),behind),
nature=denial==="quota"?"slow":"broken";return[{id:idOf(facts,denial),reason,graceMilliseconds,nature,explanation}]},withoutPodName=message=>message.replace(/^(?:pods "[^"]*" is forbidden|Pod "[^"]*" is invalid): /,
""),ownLimit=/exceed(?:s|ed) (?:the total limit|its local ephemeral storage limit|the limit)/,kindOf=({status})=>{let{reason="",message=""}=status??{};return reason===
"Evicted"?ownLimit.test(message)?"own-limit":"node-pressure":/^(Terminated|NodeShutdown|NodeLost|Shutdown)$/.test(reason)?"node-lost":/^(OutOf\w+|UnexpectedAdmissionError|NodeAffinity|NodePorts|Preempting)$/.
test(reason)?"node-refused":void 0},sentences2={"own-limit":["used more storage than its limit","Raise resources.limits.ephemeral-storage or the sizeLimit of it\
s emptyDir, or make it write less"],"node-pressure":["was put off a node that ran out of memory, storage or processes","Let resources.requests say what it reall\
y needs, so that it is put where there is enough"],"node-lost":["ended with its node","Look at why nodes go away; others take its place"],"node-refused":["was r\
efused by its node","See what Kubernetes reports: the node is full, or misses a device or label"]},times2=count=>count===1?"once":`${count} times`,evictionSignals=facts=>{
let last=facts.failed.findLast(pod=>kindOf(pod)!==void 0),kind=last===void 0?void 0:kindOf(last);if(last===void 0||kind===void 0)return[];let count=facts.failed.
filter(pod=>kindOf(pod)===kind).length,isCertain=kind==="own-limit"&&count>=crashes.onUpdate&&!facts.pods.some(({everReady})=>everReady),[what,hint2]=sentences2[kind],
reason=last.status.reason;return[{id:`evicted:${kind}`,reason,graceMilliseconds:isCertain?grace.final:grace.limit,nature:kind==="own-limit"?"broken":"slow",explanation:explain(
facts,{what:`its pod ${what}, ${times2(count)} so far: ${last.status.message??reason}`,reason,pod:last.metadata.name,evidence:[`${reason}: ${last.status.message??
""}`,`Node ${last.spec?.nodeName}`],hint:hint2})}]},waitingReasons2={InvalidImageName:"invalid-name",ErrImageNeverPull:"never",ErrImagePull:"read-message",ImagePullBackOff:"\
read-message",ImageInspectError:"read-message",SignatureValidationFailed:"unsigned",RegistryUnavailable:"throttled"},words3=[[/\b401\b|\b403\b|unauthorized|denied|forbidden|no basic auth|authentication required/i,
"refused"],[/\b429\b|toomanyrequests|too many requests|rate limit/i,"throttled"],[/\b50[0-9]\b|timeout|timed out|connection re|\bEOF\b|TLS handshake/i,"throttle\
d"],[/not found|manifest unknown|name unknown|does not exist|no match for platform/i,"not-found"]],graces={"invalid-name":grace.final,refused:grace.pullRefused,
throttled:grace.limit,"not-found":grace.imageNotFound,never:grace.imageNotFound,unsigned:grace.pullRefused,unexplained:grace.pullUnexplained},anyPodDecides=new Set(
["invalid-name","not-found","never","unsigned"]),sentences3={"invalid-name":["is no valid image name",'Correct "image" of this container in the manifest'],refused:[
"may not be pulled by the nodes","Allow the nodes' role to pull from this repository; for a repository of another account, in its policy too"],throttled:["canno\
t be pulled now: the registry is busy or does not answer","Run this again later, or pull through a registry of your own"],"not-found":["does not exist in its re\
gistry","Check that this tag or digest was pushed to this registry and region, for the platform of the nodes"],never:["is not on the node, and imagePullPolicy i\
s Never","Remove imagePullPolicy: Never"],unsigned:["is not signed as the nodes want it","Sign the image, or correct the nodes' policy for signatures"],unexplained:[
"cannot be pulled","See what Kubernetes reports"]},missingPullSecret="FailedToRetrieveImagePullSecret",sentenceOf=(problem,pod)=>{let[what,hint2]=sentences3[problem];
return problem!=="refused"||latestEvent(pod,missingPullSecret)===void 0?[what,hint2]:[`${what}: a Secret of its imagePullSecrets is not there`,"Create that Secr\
et, or correct its name"]},classify=(reason,text)=>{let known=waitingReasons2[reason];return known!=="read-message"?known:words3.find(([pattern])=>pattern.test(
text))?.[1]??"unexplained"},textOf2=(pod,{waiting:waiting2})=>waiting2?.reason==="ImagePullBackOff"&&!/ErrImagePull/.test(waiting2.message??"")?lastPullFailure(
pod)?.message??"":waiting2?.message??"",withoutName=(text,image)=>text.replaceAll(image,""),imageSignals=facts=>facts.pods.flatMap(pod=>pod.containers.flatMap(container=>signalOf5(
facts,pod,container))),signalOf5=(facts,pod,container)=>{let reason=container.waiting?.reason??"",image=container.spec.image??"",problem=classify(reason,withoutName(
textOf2(pod,container),image));if(problem===void 0)return[];let[what,hint2]=sentenceOf(problem,pod),affected=new Set(facts.pods.filter(each=>each.containers.some(
({waiting:waiting2})=>(waiting2?.reason??"")in waitingReasons2)).map(({name})=>name)),graceMilliseconds=anyPodDecides.has(problem)?graces[problem]:whenAll(facts,
affected,graces[problem]),explanation=explain(facts,{what:`image ${image} of container ${container.name} ${what}`,reason,pod:pod.name,container:container.name,evidence:[
`${reason}: ${container.waiting?.message??""}`,eventLine(lastPullFailure(pod)),eventLine(latestEvent(pod,missingPullSecret))],hint:hint2});return[{id:`image:${container.
name}`,reason,graceMilliseconds,explanation,...problem==="throttled"?{suspendsDeadline:!0}:{},nature:"broken"}]},mainContainers=pod=>pod.containers.filter(({role})=>role===
"main"),isRunningUnready=pod=>!pod.ready&&mainContainers(pod).every(({running})=>running),budgetSeconds=({initialDelaySeconds=0,periodSeconds=10,failureThreshold=3})=>initialDelaySeconds+
periodSeconds*failureThreshold,probeBudget=pod=>{let budgets=mainContainers(pod).map(({spec:{startupProbe,readinessProbe}})=>[startupProbe,readinessProbe].reduce(
(sum,probe)=>sum+(probe===void 0?0:budgetSeconds(probe)),0));return Math.max(0,...budgets)*1e3},isOnLostNode=pod=>latestEvent(pod,"NodeNotReady")!==void 0&&mainContainers(
pod).every(({ready})=>ready),readinessSignals=facts=>[...unreadySignals(facts),...initializingSignals(facts)],initializingSignals=facts=>{let running=facts.pods.
flatMap(pod2=>pod2.containers.filter(container=>container.role==="init"&&container.running)),[first]=running;if(first===void 0)return[];let{name,pod}=first,explanation=explain(
facts,{what:`init container ${name} still runs, and the others wait for its end`,reason:"PodInitializing",pod,container:name,evidence:[],hint:"See in its log wh\
at it waits for; an init container has to end",logs:[{pod,container:name,previous:!1}]});return[{id:`initializing:${name}`,reason:"PodInitializing",graceMilliseconds:grace.
limit,nature:"slow",explanation}]},unreadySignals=facts=>{let unready=facts.pods.filter(isRunningUnready),[pod]=unready;if(pod===void 0)return[];let affected=new Set(
unready.map(({name})=>name)),patience=unready.some(isOnLostNode)?grace.limit:Math.max(grace.notReadyAtLeast,2*probeBudget(pod));return[{id:"unready",reason:"Not\
Ready",graceMilliseconds:whenAll(facts,affected,patience),nature:"slow",explanation:explainUnready(facts,pod)}]},toldOf2=(pod,container)=>conditionOf(pod.object,
"Ready")?.reason==="ReadinessGatesNotReady"?{what:`pod ${pod.name} runs, but one of its readiness gates stays closed`,hint:"Look at what sets this gate, such as\
 the load balancer controller and its target group"}:isOnLostNode(pod)?{what:`node ${pod.node}, on which pod ${pod.name} runs, does not answer`,hint:"Look at th\
at node; Kubernetes moves its pods to others after five minutes"}:{what:`container ${container?.name??""} runs, but does not become ready`,hint:"Check path and \
port of its readinessProbe, and what the program waits for"},explainUnready=(facts,pod)=>{let ready=conditionOf(pod.object,"Ready"),unready=mainContainers(pod).
filter(each=>!each.ready),[container]=unready;return explain(facts,{...toldOf2(pod,container),reason:ready?.reason??"NotReady",pod:pod.name,container:container?.
name,evidence:[ready?`${ready.reason??"NotReady"}: ${ready.message??""}`:"",eventLine(latestEvent(pod,"Unhealthy")),eventLine(latestEvent(pod,"NodeNotReady")),`\
Node ${pod.node}`],logs:unready.flatMap(logsOf)})},noAddress=/failed to assign an IP address|no (?:IP )?addresses? available|InsufficientFreeAddresses/i,isStuck=pod=>isBeingCreated(
pod)&&latestEvent(pod,"FailedCreatePodSandBox","Pulling","Pulled","Created")?.reason==="FailedCreatePodSandBox",sandboxSignals=facts=>{let pod=facts.pods.find(isStuck);
if(pod===void 0)return[];let event=latestEvent(pod,"FailedCreatePodSandBox"),isFull=noAddress.test(String(event?.message)),reason="FailedCreatePodSandBox",explanation=explain(
facts,{what:isFull?"its pods get no IP address":"the network of its pods cannot be set up",reason,pod:pod.name,evidence:[eventLine(event),`Node ${pod.node}`],hint:isFull?
"Give the nodes subnets with free addresses, or turn on prefix delegation of the VPC CNI":"See what Kubernetes reports; the network plugin of that node may be a\
t fault"});return[{id:"sandbox",reason,graceMilliseconds:grace.limit,nature:"slow",explanation}]},isUnschedulable=pod=>{let condition=conditionOf(pod.object,"Po\
dScheduled");return condition?.status==="False"&&condition.reason==="Unschedulable"},isRefusal=({reason,source,reportingComponent})=>reason==="NotTriggerScaleUp"||
reason==="FailedScheduling"&&/karpenter|eks-auto-mode/.test(`${source?.component} ${reportingComponent}`),isScaleUp=({reason})=>reason==="TriggeredScaleUp"||reason===
"Nominated",autoscalerEvent=pod=>pod.events.findLast(event=>isRefusal(event)||isScaleUp(event)),autoscaling=pod=>{if(pod.object.status?.nominatedNodeName)return"\
preempting";let event=autoscalerEvent(pod);return event===void 0?"silent":isScaleUp(event)?"scaling":"refused"},isScalingUp=pod=>isUnschedulable(pod)&&["scaling",
"preempting"].includes(autoscaling(pod)),graces2={silent:grace.unschedulable,scaling:grace.scalingUp,preempting:grace.scalingUp,refused:grace.autoscalerRefused},
hintOf3=message=>/persistentvolumeclaim|volume node affinity conflict/i.test(message)?"Look at its PersistentVolumeClaims: whether their StorageClass exists, ca\
n provide the size, and in the zone of the nodes":"Lower resources.requests, correct nodeSelector, affinity or tolerations, or add nodes",isGated=pod=>conditionOf(
pod.object,"PodScheduled")?.reason==="SchedulingGated",gateSignals=facts=>{let pod=facts.pods.find(isGated);if(pod===void 0)return[];let names=(pod.object.spec?.
schedulingGates??[]).map(({name})=>name).join(", "),explanation=explain(facts,{what:`its pods wait for their scheduling gates: ${names}`,reason:"SchedulingGated",
pod:pod.name,evidence:[],hint:"Look at what should open these gates"});return[{id:"gated",reason:"SchedulingGated",graceMilliseconds:grace.limit,nature:"slow",explanation}]},
schedulingSignals=facts=>[...unschedulableSignals(facts),...gateSignals(facts)],unschedulableSignals=facts=>{let waiting2=facts.pods.filter(isUnschedulable),[pod]=waiting2;
if(pod===void 0)return[];let state=waiting2.map(autoscaling).find(each=>each!=="silent")??"silent",message=conditionOf(pod.object,"PodScheduled")?.message??"",explanation=explain(
facts,{what:`no node takes its pods: ${message}`,reason:"Unschedulable",pod:pod.name,evidence:[`Unschedulable: ${message}`,eventLine(autoscalerEvent(pod))],hint:hintOf3(
message)}),affected=new Set(waiting2.map(({name})=>name));return[{id:`unschedulable:${state}`,reason:"Unschedulable",graceMilliseconds:whenAll(facts,affected,graces2[state]),
nature:"slow",explanation}]},beforeStart=[denialSignals,imageSignals,configurationSignals,sandboxSignals,startSignals,claimSignals],causesOf=facts=>merged([...beforeStart,
crashSignals,evictionSignals,schedulingSignals,readinessSignals].flatMap(detect=>detect(facts))),startCausesOf=facts=>merged([...beforeStart,schedulingSignals].
flatMap(detect=>detect(facts))),merged=signals=>{let byId=new Map;for(let signal of signals){let known=byId.get(signal.id);(known===void 0||signal.graceMilliseconds<
known.graceMilliseconds)&&byId.set(signal.id,signal)}return[...byId.values()]},activityOf=pod=>{if(isUnschedulable(pod))return"without a node";if(isGated(pod))return"\
held by a gate";if(isPulling(pod))return"pulling image";let waiting2=pod.containers.map(container=>container.waiting?.reason??"");if(waiting2.some(reason=>/ImagePull|InvalidImageName/.
test(reason)))return"cannot pull image";if(pod.containers.some(({terminations})=>terminations>0))return"crashing";let stuck=waiting2.find(reason=>reason.endsWith(
"Error"));return stuck!==void 0?stuck:pod.node===void 0||isBeingCreated(pod)?"starting":pod.containers.some(({role,running})=>role==="init"&&running)?"initializ\
ing":"not ready yet"},counted=words4=>[...new Set(words4)].map(word=>`${words4.filter(each=>each===word).length} ${word}`),podProgress=({pods},counts)=>{let{desired,
updated,old}=counts,ready=pods.filter(pod=>pod.ready).length,parts=[desired===0?"scaled to 0":`${ready}/${desired} updated`,...activities(pods),...old<=0?[]:[`${old}\
 old left`]];return{desired,updated,ready,text:parts.join(", ")}},activities=pods=>counted(pods.filter(pod=>!pod.ready).map(activityOf)),revisionLabel="controll\
er-revision-hash",revisionedFacts=(view,now,options,own)=>{let{workload}=view,isCurrent=pod=>pod.metadata.labels?.[revisionLabel]===own.revision,facts=factsOf(view,
now,options,{isCurrent:pod=>isOwnedBy(pod,workload)&&isCurrent(pod),firstInstall:workload.metadata.generation===1,refusal:own.lacksPods?refusedByEvent(view):void 0,
canScaleDown:!1,milestone:own.milestone}),old=view.pods.filter(pod=>isOwnedBy(pod,workload)&&!isCurrent(pod)).filter(pod=>pod.metadata.deletionTimestamp===void 0).
map(pod=>podFacts(pod,view.events,options,now));return{...facts,old}},refusedByEvent=({workload,events:events2})=>{let told2=events2.filter(event=>event.involvedObject?.
uid===workload.metadata.uid).filter(({reason})=>reason==="FailedCreate"||reason==="SuccessfulCreate").toSorted((a,b)=>eventTime(a)-eventTime(b)),failed2=told2.findLast(
({reason})=>reason==="FailedCreate"),made=told2.findLast(({reason})=>reason==="SuccessfulCreate");return failed2===void 0||made!==void 0&&eventTime(made)>eventTime(
failed2)?void 0:{reason:"FailedCreate",message:String(failed2.message).replace(/^(?:create (?:Pod|Claim) .*? failed error|Error creating): /,""),toldBy:"event"}},
isOnDelete=workload=>workload.spec?.updateStrategy?.type==="OnDelete",partitionOf=workload=>isOnDelete(workload)?0:workload.spec?.updateStrategy?.rollingUpdate?.
partition??0,onDelete={kind:"cannot-be-watched",what:"its update strategy is OnDelete: Kubernetes replaces no pod by itself, so that the new version would never\
 run",hint:"Set updateStrategy.type to RollingUpdate, or apply it with the action apply and delete its pods yourself"},isAll=(amount,replicas)=>typeof amount=="\
string"?Number.parseInt(amount,10)>=100:(amount??0)>=replicas,ofDeployment=workload=>{let{type,rollingUpdate}=workload.spec?.strategy??{},what="its old pods sto\
p before the new ones serve";if(type==="Recreate")return[{kind:"interrupts",what:`${what}: its strategy is Recreate`,hint:"Use RollingUpdate where it may not be\
 down"}];let replicas=workload.spec===void 0?1:desiredReplicas(workload);return replicas===0||!isAll(rollingUpdate?.maxUnavailable,replicas)?[]:[{kind:"interrup\
ts",what:`${what}: maxUnavailable is ${rollingUpdate.maxUnavailable}, all of them`,hint:"Lower rollingUpdate.maxUnavailable"}]},ofStatefulSet=workload=>{if(isOnDelete(
workload))return[onDelete];let replicas=desiredReplicas(workload),partition=Math.min(partitionOf(workload),replicas),inPlace={kind:"interrupts",what:replicas===
1?"its only pod is stopped before the new one starts":"each of its pods is stopped before the new one of its name starts",hint:"This is how StatefulSets are upd\
ated: run more than one replica where it may not be down"};if(partition===0)return[inPlace];let kept=`its partition of ${partitionOf(workload)} keeps ${partition}\
 of ${replicas} pods at the old version`;return[inPlace,{kind:"held-back",what:kept,hint:"Lower updateStrategy.rollingUpdate.partition to update all"}]},ofDaemonSet=workload=>{
if(isOnDelete(workload))return[onDelete];let{maxSurge=0}=workload.spec?.updateStrategy?.rollingUpdate??{};return maxSurge!==0&&maxSurge!=="0%"?[]:[{kind:"interr\
upts",what:"the pod of each node is stopped before the new one starts",hint:"Set updateStrategy.rollingUpdate.maxSurge (and maxUnavailable: 0) where a node may \
not be without it"}]},ofJob=()=>[{kind:"not-undone",what:"what it does is not undone if this deploy fails",hint:"Let it do only what the old version can live wi\
th"}],finders={"apps/v1/Deployment":ofDeployment,"apps/v1/StatefulSet":ofStatefulSet,"apps/v1/DaemonSet":ofDaemonSet,"batch/v1/Job":ofJob},strategyFacts=workload=>(finders[`${workload.
apiVersion}/${workload.kind}`]?.(workload)??[]).map(({kind,what,hint:hint2})=>({kind,hint:hint2,message:`${describeRef(refOf(workload))}: ${what}`})),podsText=count=>count===
1?"1 pod":`${count} pods`,heldBack=(facts,id,reason,what,hint2)=>({id,reason,graceMilliseconds:grace.final,nature:"broken",explanation:explain(facts,{what,reason,
evidence:[],hint:hint2})}),onDeleteSignals=facts=>{if(!isOnDelete(facts.workload)||facts.old.length===0)return[];let what=`its update strategy is OnDelete, and ${podsText(
facts.old.length)} of an earlier version run on`;return[heldBack(facts,"on-delete","OnDelete",what,"Set updateStrategy.type to RollingUpdate, or delete these po\
ds one after another and run this again")]},partitionSignals=facts=>{let partition=partitionOf(facts.workload),desired=desiredReplicas(facts.workload);if(partition<
desired||desired===0||facts.old.length===0)return[];let what=`its partition of ${partition} keeps all ${podsText(desired)} at the earlier version`;return[heldBack(
facts,"partition","Partition",what,"Lower updateStrategy.rollingUpdate.partition below the number of replicas")]},isExceeded=facts=>{let condition=conditionOf(facts.
workload,"Progressing");return condition?.reason==="ProgressDeadlineExceeded"&&(condition.message??"").includes(`"${facts.revision.metadata.name}"`)},isSuspended=(facts,causes)=>facts.
pods.some(pod=>isPulling(pod)||isScalingUp(pod))||causes.some(({suspendsDeadline})=>suspendsDeadline===!0),deadlineSignals=(facts,causes)=>{if(!isExceeded(facts))
return[];let seconds=facts.workload.spec.progressDeadlineSeconds??600,cause=causes[0]?.explanation,condition=conditionOf(facts.workload,"Progressing"),evidence=[
...cause?.evidence??[],`ProgressDeadlineExceeded: ${condition?.message??""}`],explanation=cause===void 0?explain(facts,{what:`no progress for ${seconds} s`,reason:"\
ProgressDeadlineExceeded",evidence,hint:"Look at its pods, or raise spec.progressDeadlineSeconds if it is only slow"}):{...cause,summary:`${cause.summary} (no p\
rogress for ${seconds} s)`,evidence};return[{id:"deadline",reason:"ProgressDeadlineExceeded",graceMilliseconds:isSuspended(facts,causes)?grace.limit:grace.final,
nature:"broken",explanation}]},stalledSignals=(facts,causes)=>{let[cause]=causes;if(cause===void 0)return[];let seconds=grace.stalled/1e3,summary2=`${cause.explanation.
summary} (no progress for ${seconds} s)`,ready=facts.pods.filter(pod=>pod.ready).length;return[{id:`deadline:${facts.milestone}:${ready}`,reason:"Stalled",graceMilliseconds:isSuspended(
facts,causes)?grace.limit:grace.stalled,nature:"slow",explanation:{...cause.explanation,summary:summary2}}]},currentHash=({workload,revisions=[]})=>revisions.filter(
each=>isOwnedBy(each,workload)).toSorted((a,b)=>b.revision-a.revision)[0]?.metadata.labels?.["controller-revision-hash"],daemonSetFacts=(view,now,options)=>{let revision=currentHash(
view);if(revision===void 0)return;let{status={}}=view.workload,{desiredNumberScheduled=0,currentNumberScheduled=0}=status;return revisionedFacts(view,now,options,
{revision,milestone:`${status.updatedNumberScheduled??0}:${status.numberAvailable??0}`,lacksPods:currentNumberScheduled<desiredNumberScheduled})},isComplete=({workload,
pods,old})=>{let{desiredNumberScheduled=0,updatedNumberScheduled=0,numberAvailable=0}=workload.status;return old.length===0&&[updatedNumberScheduled,numberAvailable,
pods.filter(pod=>pod.ready).length].every(count=>count>=desiredNumberScheduled)},progressOf2=facts=>{let{desiredNumberScheduled:desired=0,updatedNumberScheduled:updated=0}=facts.
workload.status??{},progress=podProgress(facts,{desired,updated,old:facts.old.length});return desired===0?{...progress,text:"no node takes it"}:progress},signalsOf=facts=>{
let heldBack2=onDeleteSignals(facts);if(heldBack2.length>0)return heldBack2;let causes=[...causesOf(facts),...terminatingSignals(facts)];return[...causes,...stalledSignals(
facts,causes)]},assessDaemonSet=(view,now,options)=>{let facts=hasCaughtUp(view,options)?daemonSetFacts(view,now,options):void 0;return facts===void 0?waiting(view.
workload.status?.desiredNumberScheduled??0):conclude(facts,progressOf2(facts),isComplete(facts),()=>signalsOf(facts))},pausedSignals=facts=>{if(facts.workload.spec.
paused!==!0)return[];let explanation=explain(facts,{what:"it is paused, so that nothing is rolled out",reason:"DeploymentPaused",evidence:[],hint:`Remove "pause\
d" from the manifest, or run: kubectl rollout resume deployment/${facts.ref.name}`});return[{id:"paused",reason:"DeploymentPaused",graceMilliseconds:grace.final,
nature:"broken",explanation}]},revisionAnnotation="deployment.kubernetes.io/revision",revisionOf=object=>object.metadata.annotations?.[revisionAnnotation],canScaleDown=(deployment,owned,revision)=>{
if(!owned.some(each=>each!==revision&&(each.spec?.replicas??0)>0))return!1;let{type="RollingUpdate",rollingUpdate={}}=deployment.spec.strategy??{};return type===
"Recreate"||absolute(rollingUpdate.maxUnavailable??"25%",deployment)>0},absolute=(value,deployment)=>typeof value=="number"?value:Math.floor(Number.parseInt(value,
10)/100*desiredReplicas(deployment)),milestoneOf=({status={}})=>`${status.updatedReplicas??0}:${status.availableReplicas??0}`,refusalOf=revision=>{let condition=conditionOf(
revision,"ReplicaFailure");if(condition?.status==="True")return{reason:condition.reason??"FailedCreate",message:condition.message??"",toldBy:"condition"}},deploymentFacts=(view,now,options)=>{
let{workload}=view,owned=view.replicaSets.filter(each=>isOwnedBy(each,workload)),wanted=revisionOf(workload),revision=owned.find(each=>revisionOf(each)===wanted);
return wanted===void 0||revision===void 0?void 0:{...factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(pod,revision),firstInstall:owned.length===1,refusal:refusalOf(
revision),canScaleDown:canScaleDown(workload,owned,revision),milestone:milestoneOf(workload)}),revision}},isComplete2=({workload,pods})=>{let{replicas=0,updatedReplicas=0,
readyReplicas=0,availableReplicas=0}=workload.status,desired=desiredReplicas(workload);return replicas===updatedReplicas&&pods.filter(pod=>pod.ready).length>=desired&&
[updatedReplicas,readyReplicas,availableReplicas].every(count=>count>=desired)},waitsForOld=({workload,pods})=>workload.spec.strategy?.type==="Recreate"&&pods.length===
0,signalsOf2=facts=>{let paused=pausedSignals(facts);if(paused.length>0)return paused;let causes=[...causesOf(facts),...waitsForOld(facts)?terminatingSignals(facts):
[]];return[...causes,...deadlineSignals(facts,causes)]},progressOf3=facts=>{let{updatedReplicas=0,replicas=0}=facts.workload.status??{},desired=desiredReplicas(
facts.workload),progress=podProgress(facts,{desired,updated:updatedReplicas,old:replicas-updatedReplicas});return facts.workload.spec.paused===!0?{...progress,text:`${progress.
text}, paused`}:progress},assessDeployment=(view,now,options)=>{let facts=hasCaughtUp(view,options)?deploymentFacts(view,now,options):void 0;return facts===void 0?
waiting(desiredReplicas(view.workload)):conclude(facts,progressOf3(facts),isComplete2(facts),()=>signalsOf2(facts))},completionsOf=({spec={}})=>spec.completions??
1,jobFacts=(view,now,options)=>{let{workload}=view,{succeeded=0,failed:failed2=0,active=0}=workload.status??{};return factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(
pod,workload),firstInstall:!0,refusal:active===0?refusedByEvent(view):void 0,canScaleDown:!1,milestone:`${succeeded}:${failed2}`})},completedText=({workload})=>`${workload.
status?.succeeded??0}/${completionsOf(workload)} completed`,progressOf4=facts=>{let{workload,pods}=facts,{succeeded=0,failed:failed2=0}=workload.status??{},desired=completionsOf(
workload),running=pods.filter(pod=>pod.containers.some(container=>container.running)),parts=[`${succeeded}/${desired} completed`,...running.length===0?[]:[`${running.
length} running`],...activities(pods.filter(pod=>!running.includes(pod))),...failed2===0?[]:[`${failed2} failed`]];return{desired,updated:succeeded+pods.length,
ready:succeeded,text:parts.join(", ")}},failureOf=job=>["Failed","FailureTarget"].map(type=>conditionOf(job,type)).find(condition=>condition?.status==="True"),lastEnd=facts=>{
let{view,options,now}=facts;return view.pods.filter(pod=>isOwnedBy(pod,facts.workload)).map(pod=>podFacts(pod,view.events,options,now)).flatMap(pod=>pod.containers.
map(container=>[pod,container])).filter(([,{ended}])=>ended!==void 0&&ended.exitCode!==0).toSorted(([,a],[,b])=>endedAt(a)-endedAt(b)).at(-1)},endedAt=({ended})=>Date.
parse(ended?.finishedAt??"")||0,explainFailure=(facts,{reason="Failed",message=""})=>{let[pod,container]=lastEnd(facts)??[],ended=container?.ended,how=reason===
"DeadlineExceeded"?`it took longer than its activeDeadlineSeconds of ${facts.workload.spec?.activeDeadlineSeconds}`:"it failed",by=ended&&container?`: container\
 ${container.name} ended with exit code ${ended.exitCode}`:"";return explain(facts,{what:`${how}${by}${ended?.reason==="OOMKilled"?" (OOMKilled)":""}`,reason,pod:pod?.
name,container:container?.name,evidence:[`${reason}: ${message}`,ended?`Last end: ${ended.reason??"Error"}, exit code ${ended.exitCode}`:""],hint:reason==="Dead\
lineExceeded"?"Raise activeDeadlineSeconds, or make it do less":`Its last log lines say why. A Job is run only once: delete it (kubectl delete job ${facts.ref.name}\
) or give it another name to run it again`,logs:pod&&container?[{pod:pod.name,container:container.name,previous:!1}]:[]})},final=(id,reason,explanation)=>({id,reason,
graceMilliseconds:grace.final,nature:"broken",explanation}),isQueued=({metadata})=>metadata.labels?.["kueue.x-k8s.io/queue-name"]!==void 0,suspendedSignals=facts=>{
if(facts.workload.spec?.suspend!==!0||isQueued(facts.workload))return[];let explanation=explain(facts,{what:"it is suspended, so that nothing runs",reason:"JobS\
uspended",evidence:[],hint:'Remove "suspend" from the manifest'});return[final("suspended","JobSuspended",explanation)]},failedSignal=(facts,failure)=>{let explanation=explainFailure(
facts,failure),graceMilliseconds=explanation.pod===void 0?grace.podsBehind:grace.final;return{...final("job",failure.reason??"Failed",explanation),graceMilliseconds}},
signalsOf3=facts=>{let failure=failureOf(facts.workload);if(failure!==void 0)return[failedSignal(facts,failure)];let suspended=suspendedSignals(facts);return suspended.
length>0?suspended:startCausesOf(facts)},assessJob=(view,now,options)=>{let facts=jobFacts(view,now,options),progress=progressOf4(facts);return isTrue(view.workload,
"Complete")?{state:"ready",progress:{...progress,text:completedText(facts)}}:{state:"progressing",progress,signals:signalsOf3(facts)}},form=/^(\d{1,5})(s|m)$/,unitMilliseconds={
s:1e3,m:6e4},patienceOf=({metadata})=>{let[,amount,unit=""]=form.exec(metadata.annotations?.[annotations.patience]??"")??[];return amount===void 0?0:Number(amount)*
(unitMilliseconds[unit]??0)},mayHeal=({id,graceMilliseconds})=>graceMilliseconds>0||id.startsWith("crash:"),withPatience=(workload,signals)=>{let patience=patienceOf(
workload);return signals.map(signal=>mayHeal(signal)?{...signal,graceMilliseconds:Math.max(signal.graceMilliseconds,patience)}:signal)},isBroken=pod=>pod.containers.
some(({terminations,waiting:waiting2})=>terminations>0||/Error$|BackOff$|^InvalidImageName$/.test(waiting2?.reason??"")),graceOf4=pod=>isBroken(pod)?grace.blocked:
isRunningUnready(pod)?Math.max(grace.notReadyAtLeast,2*probeBudget(pod)):grace.unschedulable,evidenceOf=pod=>[...pod.containers.flatMap(({name,waiting:waiting2,
ended})=>[waiting2?.reason?`Container ${name}: ${waiting2.reason}: ${waiting2.message??""}`:"",ended?`Container ${name}, last end: ${ended.reason??"Error"}, exi\
t code ${ended.exitCode}`:""]),eventLine(latestEvent(pod,"Unhealthy","FailedScheduling","FailedMount"))],ordinalOf=({name})=>Number(/-(\d+)$/.exec(name)?.[1]??-1),
isKept=(facts,pod)=>ordinalOf(pod)<partitionOf(facts.workload),toldOf3=(facts,pod)=>{let which2=isKept(facts,pod)?`pod ${pod.name}, which its partition of ${partitionOf(
facts.workload)} keeps at an earlier version, is not ready`:`pod ${pod.name} of an earlier version is not ready`,hint2=isKept(facts,pod)?"Mend that pod, or lowe\
r updateStrategy.rollingUpdate.partition so that it is replaced":`Delete it, and the StatefulSet goes on: kubectl delete pod ${pod.name} --namespace ${facts.ref.
namespace??"default"}`;return{what:`${which2}, and until it is Kubernetes replaces no pod of this StatefulSet`,hint:hint2}},blockedSignals=facts=>facts.workload.
spec.podManagementPolicy==="Parallel"?[]:facts.old.filter(pod=>!pod.ready).slice(0,1).map(pod=>signalOf6(facts,pod)),signalOf6=(facts,pod)=>({id:`blocked:${pod.
uid}`,reason:"Blocked",graceMilliseconds:isKept(facts,pod)?Math.max(graceOf4(pod),grace.notReadyAtLeast):graceOf4(pod),nature:isBroken(pod)?"broken":"slow",...isKept(
facts,pod)?{}:{blockedBy:{name:pod.name,uid:pod.uid}},explanation:explain(facts,{...toldOf3(facts,pod),reason:"Blocked",pod:pod.name,evidence:evidenceOf(pod),logs:pod.
containers.filter(({ended,running})=>running||ended!==void 0).flatMap(logsOf)})}),statefulSetFacts=(view,now,options)=>{let{updateRevision,replicas=0,updatedReplicas=0,
readyReplicas=0}=view.workload.status??{};if(updateRevision!==void 0)return revisionedFacts(view,now,options,{revision:updateRevision,milestone:`${updatedReplicas}\
:${readyReplicas}`,lacksPods:replicas<desiredReplicas(view.workload)})},toUpdate=({workload})=>Math.max(0,desiredReplicas(workload)-partitionOf(workload)),isComplete3=facts=>{
let{workload,pods}=facts,{replicas=0,updatedReplicas=0,readyReplicas=0,availableReplicas=0}=workload.status,desired=desiredReplicas(workload);return!(toUpdate(facts)===
0&&facts.old.length>0)&&replicas===desired&&[readyReplicas,availableReplicas].every(count=>count>=desired)&&updatedReplicas>=toUpdate(facts)&&pods.filter(pod=>pod.
ready).length>=toUpdate(facts)},progressOf5=facts=>{let{updatedReplicas=0,replicas=0}=facts.workload.status??{},desired=desiredReplicas(facts.workload),progress=podProgress(
facts,{desired,updated:updatedReplicas,old:replicas-updatedReplicas}),partition=Math.min(partitionOf(facts.workload),desired);return partition>0&&facts.old.length>
0?{...progress,text:`${progress.text} (partition ${partition})`}:progress},signalsOf4=facts=>{let heldBack2=[...onDeleteSignals(facts),...partitionSignals(facts)];
if(heldBack2.length>0)return heldBack2;let causes=[...blockedSignals(facts),...causesOf(facts),...terminatingSignals(facts)];return[...causes,...stalledSignals(
facts,causes)]},assessStatefulSet=(view,now,options)=>{let facts=hasCaughtUp(view,options)?statefulSetFacts(view,now,options):void 0;return facts===void 0?waiting(
desiredReplicas(view.workload)):conclude(facts,progressOf5(facts),isComplete3(facts),()=>signalsOf4(facts))},assessors={"apps/Deployment":assessDeployment,"apps\
/StatefulSet":assessStatefulSet,"apps/DaemonSet":assessDaemonSet,"batch/Job":assessJob},unsupported=new Set(["apps/ReplicaSet","/Pod","/ReplicationController"]),
isCustomResource=({apiVersion})=>{let group2=apiVersion.includes("/")?apiVersion.split("/")[0]??"":"";return group2.includes(".")&&!/(^|\.)(k8s|kubernetes)\.io$/.
test(group2)},kindOf2=({apiVersion,kind})=>`${apiVersion.includes("/")?apiVersion.split("/")[0]:""}/${kind}`,readinessOf=ref=>{let kind=kindOf2(ref);return kind in
assessors||isCustomResource(ref)?"rollout":unsupported.has(kind)?"unsupported":"at-once"},fromManifest="move it out of these manifests, and apply it with the ac\
tion apply",fromInput='take it out of the input "workloads"',requireRollout=(ref,at)=>{if(readinessOf(ref)!=="rollout")throw new TowlineError("manifest-invalid",
`Towline cannot wait for ${describeRef(ref)}: the kind ${ref.kind} of ${ref.apiVersion} is not supported`,{at,hint:`Only Deployments, StatefulSets, DaemonSets, \
Jobs and custom resources can be waited for: ${at===void 0?fromInput:fromManifest}`})},assess=(view,now,options)=>{requireRollout({...view.workload,name:view.workload.
metadata.name});let assessment=(assessors[kindOf2(view.workload)]??assessCustomResource)(view,now,options);return assessment.state==="ready"?assessment:{...assessment,
signals:withPatience(view.workload,assessment.signals)}},recentMilliseconds=15*6e4,hasAddress=({status})=>(status?.loadBalancer?.ingress??[]).length>0,isYoung=({
metadata},now)=>now-(Date.parse(metadata.creationTimestamp??"")||0)<recentMilliseconds,lastWarning=(object,events2,now)=>events2.filter(({type,involvedObject})=>type===
"Warning"&&involvedObject?.uid===object.metadata.uid).filter(event=>now-eventTime(event)<recentMilliseconds).toSorted((a,b)=>eventTime(a)-eventTime(b)).at(-1),ofBalancer=(object,events2,now)=>{
if(hasAddress(object))return;let told2=lastWarning(object,events2,now);if(told2===void 0&&!isYoung(object,now))return;let what="it has no address yet, so that n\
othing reaches it from outside the cluster";return told2===void 0?{what,hint:"A new load balancer takes a few minutes"}:{what:`${what}: ${told2.reason}: ${told2.
message}`,hint:"Correct what the load balancer's controller reports",level:"warning"}},ofService=(object,events2,now)=>object.spec?.type==="LoadBalancer"?ofBalancer(
object,events2,now):void 0,ofAutoscaler=object=>{let able=conditionOf(object,"AbleToScale");if(able?.status==="False")return{what:`it cannot scale: ${able.reason}\
: ${able.message}`,hint:'Correct "scaleTargetRef"',level:"warning"};let active=conditionOf(object,"ScalingActive");if(!(active?.status!=="False"||active.reason===
"ScalingDisabled"))return{what:`it does not scale: ${active.reason}: ${active.message}`,hint:"That is normal for two minutes after new pods start; later look at\
 its metrics, such as the metrics-server"}},ofClaim=({status})=>status?.phase==="Lost"?{what:"its volume is gone (Lost), with what was on it",hint:"Restore the \
PersistentVolume, or delete the claim so that a new one is made",level:"warning"}:void 0,isUnjudged=({kind,status})=>kind==="HorizontalPodAutoscaler"&&status?.conditions===
void 0,looks={Service:ofService,Ingress:ofBalancer,HorizontalPodAutoscaler:ofAutoscaler,PersistentVolumeClaim:ofClaim},attentionOf=(object,events2,now)=>{let said=looks[object.
kind]?.(object,events2,now);if(said===void 0)return;let{what,hint:hint2,level="notice"}=said;return{level,hint:hint2,message:oneLine(`${describeRef(refOf(object))}\
: ${what}`)}},revisionAnnotation2="deployment.kubernetes.io/revision",hashLabel="pod-template-hash",previousTemplate=async(cluster,workload)=>{let kept=workload.
kind==="Deployment"?await ofReplicaSets(cluster,workload):await ofRevisions(cluster,workload),current2=kept.find(({isCurrent})=>isCurrent),before=kept.filter(({
number})=>current2!==void 0&&number<current2.number).toSorted((a,b)=>b.number-a.number)[0];if(before!==void 0)return before;let ref=refOf(workload);throw new TowlineError(
"rollback-failed",`${describeRef(ref)} has no earlier version to go back to`,{hint:"Kubernetes keeps as many as spec.revisionHistoryLimit says; deploy the versi\
on that you want instead"})},ownedBy=async(cluster,workload,kind)=>{let{items}=await cluster.list({apiVersion:"apps/v1",kind,namespace:workload.metadata.namespace});
return items.filter(({metadata})=>metadata.ownerReferences?.some(owner=>owner.controller===!0&&owner.uid===workload.metadata.uid))},ofReplicaSets=async(cluster,workload)=>{
let current2=workload.metadata.annotations?.[revisionAnnotation2];return(await ownedBy(cluster,workload,"ReplicaSet")).map(({metadata,spec})=>({number:Number(metadata.
annotations?.[revisionAnnotation2]??0),template:withoutHash(spec.template),isCurrent:metadata.annotations?.[revisionAnnotation2]===current2}))},withoutHash=template=>{
let{[hashLabel]:_,...labels}=template.metadata?.labels??{};return{...template,metadata:{...template.metadata,labels}}},ofRevisions=async(cluster,workload)=>{let revisions=await ownedBy(
cluster,workload,"ControllerRevision"),newest=Math.max(...revisions.map(({revision})=>revision));return revisions.map(({revision,data})=>{let{$patch:_,...template}=data.
spec.template;return{number:revision,template,isCurrent:revision===newest}})},manager="kubectl-rollout",restartedAt="kubectl.kubernetes.io/restartedAt",kindsOf={
restart:["Deployment","StatefulSet","DaemonSet"],undo:["Deployment","StatefulSet","DaemonSet"],pause:["Deployment"],resume:["Deployment"]},commandRollout=async request=>{
let{cluster,workloads:workloads2}=request,planned=await planAll(request);return requireEach(planned.filter(isRefused),workloads2.length),await Promise.all(planned.
filter(isPlanned).map(async({ref,body,type,text})=>({object:await cluster.patch(ref,body,{manager,type}),text})))},isRefused=each=>each instanceof TowlineError,
isPlanned=each=>!isRefused(each),planAll=request=>Promise.all(request.workloads.map(async ref=>{try{return requireKind(ref,request.command),await plan(ref,request)}catch(error2){
if(isTowlineError(error2))return error2;throw error2}})),requireEach=(refusals,count)=>{let[first,...more]=new Map(refusals.map(each=>[each.message,each])).values();
if(first!==void 0)throw more.length===0?first:new TowlineError(first.code,`${refusals.length} of ${count} workloads cannot take this`,{hint:"Nothing was changed",
problems:refusals.map(({message,hint:hint2})=>({message,hint:hint2}))})},requireKind=(ref,command)=>{if(!kindsOf[command].includes(ref.kind))throw new TowlineError(
"input-invalid",`${describeRef(ref)} does not take the command ${command}`,{hint:`Only these kinds do: ${kindsOf[command].join(", ")}`})},plan=async(ref,{cluster,
command,now})=>{let live=await cluster.get(ref);if(live===void 0)throw new TowlineError("kube-not-found",`${describeRef(ref)} does not exist in namespace ${ref.
namespace}`,{hint:"Check its name and namespace"});if(command==="pause"||command==="resume")return{ref,type:"merge",body:{spec:{paused:command==="pause"}},text:pauseText(
live,command)};if(requireMoving(live,ref,command),command==="undo"){let{number,template}=await previousTemplate(cluster,live);return{ref,type:"json",body:[{op:"\
replace",path:"/spec/template",value:template}],text:`goes back to revision ${number}`}}let body={spec:{template:{metadata:{annotations:{[restartedAt]:new Date(
now).toISOString()}}}}};return{ref,type:"merge",body,text:"is restarted"}},pauseText=(live,command)=>{let isPaused=live.spec?.paused===!0;return command==="paus\
e"?isPaused?"was paused already":"is paused":isPaused?"is resumed":"was not paused"},requireMoving=(live,ref,command)=>{if(live.spec?.paused===!0)throw new TowlineError(
"input-invalid",`${describeRef(ref)} is paused, so that ${command} would do nothing`,{hint:"Resume it first: command: resume"});let stuck=strategyFacts(live).find(
({kind})=>kind==="cannot-be-watched");if(stuck!==void 0)throw new TowlineError("input-invalid",stuck.message,{hint:stuck.hint})},selectable=[["apps/v1","Deploym\
ent"],["apps/v1","StatefulSet"],["apps/v1","DaemonSet"]],requireFound=(refs,namespace,labelSelector)=>{if(!(refs.length>0))throw new TowlineError("kube-not-foun\
d",`No workload in namespace ${namespace} has the labels ${labelSelector}`,{hint:'Correct "selector" or "namespace"; kubectl get deployments,statefulsets,daemon\
sets --show-labels shows what is there'})},asInput=(error2,labelSelector)=>isTowlineError(error2,"kube-invalid")?new TowlineError("input-invalid",`Input selecto\
r is "${labelSelector}": ${error2.message}`,{hint:'Write labels as kubectl takes them, such as app=checkout or "tier in (web,api)"'}):error2,selectedWorkloads=async(cluster,namespace,labelSelector)=>{
let list2=async(apiVersion,kind)=>{let{items}=await cluster.list({apiVersion,kind,namespace,labelSelector});return items.map(item=>refOf({...item,apiVersion,kind}))},
refs=(await Promise.all(selectable.map(([apiVersion,kind])=>list2(apiVersion,kind))).catch(error2=>{throw asInput(error2,labelSelector)})).flat();return requireFound(
refs,namespace,labelSelector),refs},isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),step=(place2,part)=>{if(!isRecord(place2.value))
return[];let each=part.endsWith("[]"),field=each?part.slice(0,-2):part,value=place2.value[field],segments=[...place2.segments,field];return each?Array.isArray(value)?
value.map((element,index)=>({segments:[...segments,index],value:element})):[]:value===void 0?[]:[{segments,value}]},placesAt=(root,path4)=>path4.split(".").filter(
part=>part!=="").reduce((places,part)=>places.flatMap(place2=>step(place2,part)),[{segments:[],value:root}]),pointerOf=segments=>segments.map(segment=>`/${String(
segment).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),podSpecPaths={Pod:"spec",PodTemplate:"template.spec",Deployment:"spec.template.spec",StatefulSet:"\
spec.template.spec",DaemonSet:"spec.template.spec",ReplicaSet:"spec.template.spec",ReplicationController:"spec.template.spec",Job:"spec.template.spec",CronJob:"\
spec.jobTemplate.spec.template.spec",ControllerRevision:"data.spec.template.spec"},containerPaths=["initContainers[]","containers[]","ephemeralContainers[]"],containerRows=[
{kind:"ConfigMap",path:"env[].valueFrom.configMapKeyRef",name:"name",keys:"key"},{kind:"Secret",path:"env[].valueFrom.secretKeyRef",name:"name",keys:"key"},{kind:"\
ConfigMap",path:"envFrom[].configMapRef",name:"name"},{kind:"Secret",path:"envFrom[].secretRef",name:"name"}],volumeRows=[{kind:"ConfigMap",path:"configMap",name:"\
name",keys:"items[].key"},{kind:"Secret",path:"secret",name:"secretName",keys:"items[].key"},{kind:"ConfigMap",path:"projected.sources[].configMap",name:"name",
keys:"items[].key"},{kind:"Secret",path:"projected.sources[].secret",name:"name",keys:"items[].key"},{kind:"PersistentVolumeClaim",path:"persistentVolumeClaim",
name:"claimName"},{kind:"Secret",path:"csi.nodePublishSecretRef",name:"name"},{kind:"Secret",path:"flexVolume.secretRef",name:"name"},{kind:"Secret",path:"azure\
File",name:"secretName"},{kind:"Secret",path:"cephfs.secretRef",name:"name"},{kind:"Secret",path:"rbd.secretRef",name:"name"},{kind:"Secret",path:"iscsi.secretR\
ef",name:"name"},{kind:"Secret",path:"cinder.secretRef",name:"name"},{kind:"Secret",path:"scaleIO.secretRef",name:"name"},{kind:"Secret",path:"storageos.secretR\
ef",name:"name"}],below=(prefix,rows)=>rows.map(row=>({...row,path:row.path===""?prefix:`${prefix}.${row.path}`})),podSpecRows=[...containerPaths.flatMap(path4=>below(
path4,containerRows)),...below("volumes[]",volumeRows),{kind:"Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}],otherRows={Ingress:[{kind:"Secret",
path:"spec.tls[]",name:"secretName",madeByOthers:!0}],ServiceAccount:[{kind:"Secret",path:"secrets[]",name:"name",madeByOthers:!0},{kind:"Secret",path:"imagePul\
lSecrets[]",name:"name",madeByOthers:!0}]},referenceRows=kind=>{let podSpec=podSpecPaths[kind];return podSpec===void 0?otherRows[kind]??[]:below(podSpec,podSpecRows)},
locate=(object,row)=>placesAt(object,row.path).flatMap(({segments:holderAt,value})=>{let holder=value,name=holder?.[row.name];if(typeof name!="string"||name==="")
return[];let segments=[...holderAt,row.name],keys=row.keys===void 0?[]:placesAt(holder,row.keys).flatMap(({value:key})=>typeof key=="string"?[key]:[]),optional=row.
madeByOthers===!0||holder.optional===!0;return[{kind:row.kind,name,pointer:pointerOf(segments),optional,keys,segments}]}),locateAll=object=>referenceRows(object.
kind).flatMap(row=>locate(object,row)),referencesOf=object=>locateAll(object).map(({segments:_,...reference})=>reference),isConfig=reference=>reference.kind==="\
ConfigMap"||reference.kind==="Secret",configReferences=object=>referencesOf(object).filter(isConfig),secretValuesOf=({kind,data})=>kind!=="Secret"||typeof data!=
"object"||data===null?[]:Object.values(data).flatMap(value=>typeof value=="string"?[value,Buffer.from(value,"base64").toString("utf8")]:[]),read=async({cluster,
log},ref)=>{try{return await cluster.get(ref)}catch(error2){log.debug(`${ref.kind} ${ref.name} was not read, so nothing of it is masked: ${messageOf(error2)}`);
return}},readAll=(place2,kind,names)=>Promise.all([...new Set(names)].map(name=>read(place2,{apiVersion:"v1",kind,namespace:place2.namespace,name}))),maskReferredSecrets=async(objects,place2)=>{
let names=objects.flatMap(configReferences).flatMap(({kind,name})=>kind==="Secret"?[name]:[]),secrets=await readAll(place2,"Secret",names);for(let secret of secrets)
for(let value of secret===void 0?[]:secretValuesOf(secret))place2.log.mask(value)},maskSecretsOf=async(pods,place2)=>{let found=await readAll(place2,"Pod",pods);
await maskReferredSecrets(found.filter(pod=>pod!==void 0),place2)},Bell=class{#clock;#rung=!1;#wake;#failure;constructor(clock){this.#clock=clock}ring(){this.#rung=
!0,this.#wake?.()}fail(error2){this.#failure??={error:error2},this.ring()}async wait(milliseconds){if(this.#rung||await this.#sleep(milliseconds),this.#rung=!1,
this.#failure!==void 0)throw this.#failure.error}async#sleep(milliseconds){let timer=new AbortController,rung=new Promise(resolve22=>{this.#wake=resolve22}),elapsed=this.#clock.
sleep(milliseconds,timer.signal).catch(()=>{});await Promise.race([rung,elapsed]),this.#wake=void 0,timer.abort()}},most=20,current=async({cluster,log},object)=>{
try{return await cluster.get(refOf(object))??object}catch(error2){return log.debug(`${object.kind} ${object.metadata.name} was not looked at again: ${messageOf(
error2)}`),object}},tellPending=async(companions,events2,place2)=>{let now=place2.clock.now(),pending=companions.filter(object=>isUnjudged(object)||attentionOf(
object,events2,now)!==void 0),looked=await Promise.all(pending.slice(0,most).map(object=>current(place2,object)));for(let object of looked){let attention=attentionOf(
object,events2,now);attention!==void 0&&place2.log[attention.level](`${attention.message}. ${attention.hint}`)}},tailLines=20,longestLine=1e3,patienceMilliseconds=5e3,
mostWithLogs=20,cleanLine=line=>{let plain=(0,import_node_util.stripVTControlCharacters)(line).replace(/[^\P{Cc}\t]/gu,"");return plain.length>longestLine?`${plain.
slice(0,longestLine)}…`:plain},linesOf=text=>text.replace(/\n$/,"").split(`
`).slice(-tailLines).map(cleanLine),fetchLog=async(cluster,namespace,wanted)=>{try{let text=await cluster.logs({namespace,...wanted,tailLines});return text===""?
{kind:"none"}:{kind:"log",log:{...wanted,lines:linesOf(text)}}}catch(error2){return isTowlineError(error2,"kube-forbidden")?{kind:"denied",line:`${error2.message}\
. ${error2.hint??""}`}:{kind:"none"}}},isRepeated=(log,others)=>others.some(other=>other.pod===log.pod&&other.container===log.container&&other.lines.join(`
`)===log.lines.join(`
`)),withEvidence=async(scene,explanation)=>{let{cluster,namespace}=scene;await maskSecretsOf(explanation.logs.map(({pod})=>pod),scene);let fetched=await Promise.
all(explanation.logs.map(wanted=>fetchLog(cluster,namespace,wanted))),logs2=fetched.flatMap(each=>each.kind==="log"?[each.log]:[]),denied=fetched.flatMap(each=>each.
kind==="denied"?[each.line]:[]);return{...explanation,evidence:[...explanation.evidence,...new Set(denied)],containerLogs:logs2.filter((log,index)=>!isRepeated(
log,logs2.slice(0,index)))}},collectEvidence=async(scene,explanations)=>{let{clock,signal}=scene,timer=new AbortController,late=clock.sleep(patienceMilliseconds,
AbortSignal.any([timer.signal,signal])).then(()=>"late",()=>"late"),failures2=await Promise.all(explanations.map(async(explanation,index)=>{if(index>=mostWithLogs)
return{...explanation,containerLogs:[]};let complete=await Promise.race([withEvidence(scene,explanation),late]);return complete==="late"?{...explanation,containerLogs:[]}:
complete}));return timer.abort(),failures2},nothing={desired:0,updated:0,ready:0,text:"is not there"},missing=ref=>{let signal={id:"missing",reason:"NotFound",graceMilliseconds:0,
nature:"broken",explanation:{workload:ref,summary:`${describeRef(ref)}: does not exist in namespace ${ref.namespace}`,reason:"NotFound",evidence:[],hint:"Check \
its name and namespace, and whether something else deletes it",logs:[]}};return{state:"progressing",progress:nothing,signals:[signal]}},unwatched={desired:1,updated:1,
ready:1,text:"applied, and not waited for"},settled=(ref,progress)=>({ref,state:"ready",progress,signals:[],due:[],nextMoment:1/0}),soonestAfter=(now,moments)=>Math.
min(1/0,...moments.filter(moment2=>moment2>now)),isReady=pod=>(pod.status?.conditions??[]).some(({type,status})=>type==="Ready"&&status==="True"),Judge=class{#since=new Map;#everReady=new Set;#readySince=new Map;#seenSince=new Map;#complete=new Map;#last=new Map;#ownConfiguration;constructor(ownConfiguration=[]){
this.#ownConfiguration=new Set(ownConfiguration)}judge(snapshot,workloads2,now){let changed=snapshot.takeChanges();return workloads2.map(expectation=>{let{ref}=expectation,
last=this.#last.get(describeRef(ref)),uid=snapshot.workload(ref)?.metadata.uid;if(last!==void 0&&uid!==void 0&&!changed.has(uid)&&last.nextMoment>now)return last;
let judgement=this.#one(snapshot,expectation,now);return this.#last.set(describeRef(ref),judgement),judgement})}#remember(pods,now){for(let pod of pods){let uid=pod.
metadata.uid??"";isReady(pod)?this.#readySince.has(uid)||this.#readySince.set(uid,now):this.#readySince.delete(uid),isReady(pod)&&this.#everReady.add(uid)}}#one(snapshot,expectation,now){
let{ref,generation}=expectation;if(snapshot.isGivenUp(ref))return settled(ref,unwatched);let view=snapshot.viewOf(ref);this.#remember(view?.pods??[],now);let done=this.#complete.
get(describeRef(ref));if(view===void 0&&done!==void 0)return settled(ref,done);let options={generation,seenSince:this.#firstSeen(expectation,view?.workload.metadata.
generation,now),everReady:this.#everReady,readySince:this.#readySince,ownConfiguration:this.#ownConfiguration},assessment=view===void 0?missing(ref):assess(view,
now,options);assessment.state==="ready"&&ref.kind==="Job"&&this.#complete.set(describeRef(ref),assessment.progress);let signals=assessment.state==="ready"?[]:assessment.
signals,dueAt=this.#time(ref,signals,now),recheck=assessment.state==="ready"?void 0:assessment.recheckAfterMilliseconds;return{ref,state:assessment.state,progress:assessment.
progress,signals,due:signals.filter(signal=>(dueAt.get(signal.id)??0)<=now),nextMoment:soonestAfter(now,[...dueAt.values(),recheck===void 0?1/0:now+recheck])}}#firstSeen(expected,generation,now){
let{ref}=expected;if(expected.isOld&&generation===expected.generation)return 0;let key=`${describeRef(ref)} ${generation}`,since=this.#seenSince.get(key)??now;return this.#seenSince.
set(key,since),since}#time(ref,signals,now){let prefix=`${describeRef(ref)} `,present=new Set(signals.map(({id})=>prefix+id));for(let key of this.#since.keys())
key.startsWith(prefix)&&!present.has(key)&&this.#since.delete(key);return new Map(signals.map(({id,graceMilliseconds})=>{let since=this.#since.get(prefix+id)??now;
return this.#since.set(prefix+id,since),[id,since+graceMilliseconds]}))}},quietMilliseconds=2e3,longestList=10,isTroubled=({state,signals})=>state!=="ready"&&signals.
some(({nature})=>nature==="broken"),textOf3=judgements=>{let ready=judgements.filter(({state})=>state==="ready").length,troubled=judgements.filter(isTroubled).length,
begun=judgements.filter(({state,progress})=>state!=="ready"&&progress.updated>0).length;return[`${ready}/${judgements.length} workloads ready`,...begun===0?[]:[
`${begun} on their way`],...troubled===0?[]:[`${troubled} in trouble`]].join(", ")},Overview=class{#log;#told=new Set;#text="";#at=-1/0;constructor(log){this.#log=
log}show(judgements,now){this.#tellTroubles(judgements);let text=textOf3(judgements);return text===this.#text?1/0:!judgements.every(({state})=>state==="ready")&&
now<this.#at+quietMilliseconds?this.#at+quietMilliseconds:(this.#log.info(text),this.#text=text,this.#at=now,1/0)}#tellTroubles(judgements){for(let judgement of judgements){
if(this.#told.size>=longestList)return;let name=describeRef(judgement.ref);this.#told.has(name)||!isTroubled(judgement)||(this.#told.add(name),this.#log.info(`${name}\
 ${judgement.progress.text}`))}}},firstMilliseconds=500,manyWorkloads=20,quietMilliseconds2=lines=>lines<10?1e3:lines<30?5e3:3e4,ProgressLines=class{#log;#shown=new Map;#overview;#names=new Map;constructor(log){
this.#log=log,this.#overview=new Overview(log)}show(judgements,now){return judgements.length>=manyWorkloads?this.#overview.show(judgements,now):(this.#names.size!==
judgements.length&&(this.#names=namesOf(judgements.map(({ref})=>ref))),judgements.reduce((soonest,judgement)=>Math.min(soonest,this.#one(judgement,now)),1/0))}#one({
ref,state,progress},now){let name=this.#names.get(describeRef(ref))??ref.name,isReady2=state==="ready",text=`${name} ${progress.text}${isReady2?": ready":""}`,begin={
text:"",at:now+firstMilliseconds-quietMilliseconds2(0),lines:0,wasReady:!1},last=this.#shown.get(name)??begin;if(this.#shown.set(name,last),last.text===text)return 1/0;
let free=last.at+quietMilliseconds2(last.lines);return now<free&&(!isReady2||last.wasReady)?free:(this.#log.info(text),this.#shown.set(name,{text,at:now,lines:last.
lines+1,wasReady:last.wasReady||isReady2}),1/0)}},namesOf=refs=>{let counts=new Map;for(let{name}of refs)counts.set(name,(counts.get(name)??0)+1);return new Map(
refs.map(ref=>[describeRef(ref),(counts.get(ref.name)??0)>1?describeRef(ref):ref.name]))},kindKey=({apiVersion,kind})=>`${apiVersion} ${kind}`,between={Deployment:[
"ReplicaSet"],DaemonSet:["ControllerRevision"]},podKinds=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Event"}],watchedKindsOf=refs=>{let own=refs.map(({
apiVersion,kind})=>({apiVersion,kind})),builtIn2=own.filter(each=>!isCustomResource(each)),helpers=builtIn2.flatMap(({apiVersion,kind})=>(between[kind]??[]).map(
each=>({apiVersion,kind:each}))),all=[...own,...helpers,...builtIn2.length>0?podKinds:[]];return[...new Map(all.map(each=>[kindKey(each),each])).values()]},uidOf=object=>object.
metadata.uid??object.metadata.name,controllerOf=object=>object.metadata.ownerReferences?.find(owner=>owner.controller===!0)?.uid,subjectOf=({involvedObject:about})=>about?.
kind==="PersistentVolumeClaim"?claimKey(about.name):about?.uid??"",claimKey=name=>`claim ${name}`,isEvent=({kind})=>kind==="Event",Index=class{#groups=new Map;put(group2,object){
if(group2===void 0)return;let known=this.#groups.get(group2)??new Map;this.#groups.set(group2,known.set(uidOf(object),object))}remove(group2,object){let known=this.#groups.
get(group2??"");known?.delete(uidOf(object)),known?.size===0&&this.#groups.delete(group2??"")}of(group2){return[...this.#groups.get(group2??"")?.values()??[]]}},
Snapshot=class{#wanted;#objects=new Map;#byUid=new Map;#named=new Map;#owned=new Index;#events=new Index;#unseen=new Set;#changed=new Set;constructor(kinds3){this.#wanted=
new Set(kinds3.map(kindKey))}get isComplete(){return[...this.#wanted].every(kind=>this.#objects.has(kind)||this.#unseen.has(kind))}take(kind,event){event.type===
"SYNC"?this.#sync(kind,event.items):event.type==="DELETED"?this.#remove(kind,event.object):this.#put(kind,event.object)}giveUp(kind){this.#unseen.add(kindKey(kind))}isGivenUp(kind){
return this.#unseen.has(kindKey(kind))}takeChanges(){let changed=this.#changed;return this.#changed=new Set,changed}workload(ref){return this.#named.get(`${kindKey(
ref)} ${ref.name}`)}viewOf(ref){let workload=this.workload(ref);if(workload===void 0)return;let owned=this.#owned.of(uidOf(workload)),replicaSets=owned.filter(({
kind})=>kind==="ReplicaSet"),revisions=owned.filter(({kind})=>kind==="ControllerRevision"),pods=[workload,...replicaSets].flatMap(owner=>this.#owned.of(uidOf(owner))).
filter(({kind})=>kind==="Pod"),subjects=[...[workload,...replicaSets,...pods].map(uidOf),...new Set(pods.flatMap(claimNamesOf).map(claimKey))];return{workload,replicaSets,
revisions,pods,events:subjects.flatMap(uid=>this.#events.of(uid))}}get events(){return[...this.#objects.get(kindKey({apiVersion:"v1",kind:"Event"}))?.values()??
[]]}#sync(kind,items){let present=new Set(items.map(uidOf));for(let[uid,object]of this.#objects.get(kindKey(kind))??[])present.has(uid)||this.#remove(kind,object);
this.#of(kind);for(let item of items)this.#put(kind,item)}#of(kind){let known=this.#objects.get(kindKey(kind))??new Map;return this.#objects.set(kindKey(kind),known),
known}#put(kind,object){let uid=uidOf(object),before=this.#of(kind).get(uid);before!==void 0&&controllerOf(before)!==controllerOf(object)&&this.#remove(kind,before),
this.#of(kind).set(uid,object),isEvent(kind)?this.#events.put(subjectOf(object),object):(this.#byUid.set(uid,object),this.#named.set(`${kindKey(kind)} ${object.
metadata.name}`,object),this.#owned.put(controllerOf(object),object)),this.#touch(kind,object)}#remove(kind,object){let uid=uidOf(object);this.#touch(kind,object),
this.#of(kind).delete(uid),this.#byUid.delete(uid),isEvent(kind)?this.#events.remove(subjectOf(object),object):this.#owned.remove(controllerOf(object),object);let key=`${kindKey(
kind)} ${object.metadata.name}`;this.#named.get(key)?.metadata.uid===object.metadata.uid&&this.#named.delete(key)}#touch(kind,object){if(!isEvent(kind))this.#touchUp(
uidOf(object),object);else if(subjectOf(object)===claimKey(object.involvedObject?.name))for(let pod of this.#waitingFor(object.involvedObject.name))this.#touchUp(
uidOf(pod),pod);else this.#touchUp(subjectOf(object),this.#byUid.get(subjectOf(object)))}#waitingFor(claim){return[...this.#objects.get(kindKey({apiVersion:"v1",
kind:"Pod"}))?.values()??[]].filter(pod=>claimNamesOf(pod).includes(claim))}#touchUp(uid,object){this.#changed.add(uid);let owner=object===void 0?void 0:controllerOf(
object);owner!==void 0&&this.#touchUp(owner,this.#byUid.get(owner))}},isBlocked=signal=>signal.blockedBy!==void 0,Unblocking=class{#request;#deleted=new Set;#refused=new Set;constructor(request){
this.#request=request}async settle(judgements){if(this.#request.deletesBlockingPods!==!0)return judgements;for(let{ref,due}of judgements)for(let signal of due)isBlocked(
signal)&&this.#isNew(signal)&&await this.#delete(signal,describeRef(ref));return judgements.map(judgement=>({...judgement,due:judgement.due.filter(signal=>!(isBlocked(
signal)&&this.#deleted.has(signal.blockedBy.uid)))}))}#isNew({blockedBy:{uid}}){return!this.#deleted.has(uid)&&!this.#refused.has(uid)}async#delete({blockedBy:{
name,uid}},owner){let{cluster,namespace,log}=this.#request;try{await cluster.delete({apiVersion:"v1",kind:"Pod",namespace,name},{uid}),log.info(`Deleted pod ${name}\
, which kept ${owner} from going on: it is not ready, and of an earlier version`),this.#deleted.add(uid)}catch(error2){isTowlineError(error2,"kube-conflict")?this.#deleted.
add(uid):this.#refused.add(uid),log.debug(`Pod ${name} was not deleted: ${messageOf(error2)}`)}}},withoutRepetition=due=>{let causes=due.filter(({id})=>!id.startsWith(
"deadline"));return causes.length>0?causes:due},brokenBeside=(signals,told2)=>signals.filter(({nature,explanation:{container}})=>nature==="broken"&&container!==
void 0&&!told2.some(({explanation})=>explanation.container===container)),testimony=({due,signals})=>{let certain=due.length>0?withoutRepetition(due):[],first=certain.
length>0?certain:signals.filter(({nature})=>nature==="broken").slice(0,1);return[...first,...brokenBeside(signals,first)].map(({explanation})=>explanation)},overdue=({
ref,progress,signals:[first]},timeoutSeconds)=>{let late=`not ready after ${timeoutSeconds} s (${progress.text})`;return first!==void 0?{...first.explanation,summary:`${first.
explanation.summary}; ${late}`,reason:"Timeout"}:{workload:ref,summary:`${describeRef(ref)}: ${late}`,reason:"Timeout",evidence:[],hint:'Raise "timeout" if it i\
s only slow; else look at its pods',logs:[]}},decideRollout=(judgements,timing)=>{if(judgements.some(({due})=>due.length>0))return{kind:"failed",explanations:judgements.
toSorted((a,b)=>+(b.due.length>0)-+(a.due.length>0)).flatMap(testimony)};let open22=judgements.filter(({state})=>state!=="ready");if(open22.length===0)return{kind:"\
ready"};if(timing.timedOut)return{kind:"failed",explanations:open22.map(each=>overdue(each,timing.timeoutSeconds))}},observe=async request=>{for(let{ref}of request.
workloads)requireRollout(ref);if(request.workloads.length===0)return{outcome:"ready",workloads:[],live:[],milliseconds:0};let started=request.clock.now(),end=await watchUntilVerdict(
request,started),workloads2=end.judgements.map(({ref,progress})=>({ref,progress})),{verdict}=end,failures2=verdict.kind==="ready"?[]:await collectEvidence(request,
verdict.explanations);verdict.kind==="ready"&&await tellPending(request.companions??[],end.snapshot.events,request),request.signal.throwIfAborted();let milliseconds=request.
clock.now()-started;return verdict.kind==="ready"?{outcome:"ready",workloads:workloads2,live:liveOf(request,end.snapshot),milliseconds}:{outcome:"failed",failures:failures2,
workloads:workloads2,milliseconds}},liveOf=({workloads:workloads2},snapshot)=>workloads2.flatMap(({ref})=>snapshot.workload(ref)??[]),watchUntilVerdict=async(request,started)=>{
let bell=new Bell(request.clock),kinds3=watchedKindsOf(request.workloads.map(({ref})=>ref)),snapshot=new Snapshot(kinds3),stop2=new AbortController,abort=()=>bell.
fail(request.signal.reason);request.signal.addEventListener("abort",abort,{once:!0}),request.signal.aborted&&abort();let pumps=kinds3.map(kind=>pump(request,kind,
{snapshot,bell,signal:stop2.signal}));try{return await judgeUntilVerdict(request,started,snapshot,bell)}finally{stop2.abort(),request.signal.removeEventListener(
"abort",abort),await Promise.all(pumps)}},pump=async({cluster,namespace,log},kind,into)=>{try{for await(let event of cluster.watch({...kind,namespace},into.signal))
into.snapshot.take(kind,event),into.bell.ring()}catch(error2){if(!isCustomResource(kind)||!isTowlineError(error2,"kube-forbidden","kube-not-found")){into.bell.fail(
error2);return}log.warning(`Whether objects of kind ${kind.kind} become ready was not waited for: ${error2.message}`),into.snapshot.giveUp(kind),into.bell.ring()}},
judgeUntilVerdict=async(request,started,snapshot,bell)=>{let{clock,timeoutSeconds,workloads:workloads2}=request,judge=new Judge(request.ownConfiguration),unblocking=new Unblocking(
request),lines=new ProgressLines(request.log),limit=started+timeoutSeconds*1e3;for(;;){let now=clock.now(),timedOut2=now>=limit;if(!snapshot.isComplete){if(timedOut2)
throw unseen(request);await bell.wait(limit-now);continue}let judgements=await unblocking.settle(judge.judge(snapshot,workloads2,now)),held=lines.show(judgements,
now),verdict=decideRollout(judgements,{timedOut:timedOut2,timeoutSeconds});if(verdict!==void 0)return{verdict,judgements,snapshot};let next=Math.min(limit,held,
...judgements.map(({nextMoment})=>nextMoment));await bell.wait(Math.max(next-now,0))}},unseen=({cluster,namespace,timeoutSeconds})=>new TowlineError("kube-timeo\
ut",`The cluster ${cluster.name} did not show what is in namespace ${namespace} within ${timeoutSeconds} s`,{hint:"Run this again later, or raise the timeout"}),
titleOf=({pod,container,previous})=>`Last log lines of container ${container} in pod ${pod}${previous?" (the instance before)":""}`,disarmed=line=>line.replaceAll(
"##[","## ["),placeOf3=({pod,container,reason})=>[`Reason ${reason}`,pod===void 0?"":`pod ${pod}`,container===void 0?"":`container ${container}`].filter(part=>part!==
"").join(", "),renderFailure=failure=>[`${failure.summary}. ${failure.hint}`,`  ${placeOf3(failure)}`,...failure.evidence.map(line=>`  ${line}`),...failure.containerLogs.
flatMap(log=>[`  ${titleOf(log)}:`,...log.lines.map(line=>`  | ${line}`)])].map(disarmed),logMarkdown=log=>[`<details><summary>${escapeHtml(titleOf(log))}</summ\
ary>`,"",fenced(log.lines,"text"),"","</details>"].join(`
`),renderFailureMarkdown=failure=>{let evidence=[placeOf3(failure),...failure.evidence].map(line=>`- ${escapeMarkdown(line)}`);return[`**${escapeMarkdown(failure.
summary)}**`,escapeMarkdown(failure.hint),evidence.join(`
`),...failure.containerLogs.map(logMarkdown),""].join(`

`)},renderRolloutMarkdown=(result,done=[])=>{let title=result.outcome==="ready"?"✅ Rolled out":"❌ Not rolled out",rows=result.workloads.map(({ref,progress})=>`\
| ${escapeMarkdown(describeRef(ref))} | ${escapeMarkdown(progress.text)} |`);return[`### ${title} (${(result.milliseconds/1e3).toFixed(1)} s)`,...done.length===
0?[]:[done.map(line=>`- ${escapeMarkdown(line)}`).join(`
`)],...rows.length===0?[]:[["| Workload | State |","|---|---|",...rows].join(`
`)],...result.outcome==="ready"?[]:result.failures.map(renderFailureMarkdown),""].join(`

`)},expectationsOf=async(cluster,namespace,workloads2)=>{let watched=workloads2.filter(each=>readinessOf(each)!=="at-once").map(({generation,...named})=>({ref:{
...named,namespace},generation}));for(let{ref}of watched)requireRollout(ref);return await Promise.all(watched.map(async({ref,generation})=>({ref,generation:generation??
(await cluster.get(ref))?.metadata.generation??0})))},chosen=async(cluster,namespace,selector,command)=>{let refs=await selectedWorkloads(cluster,namespace,selector),
fits=({kind})=>command==="status"||kindsOf[command].includes(kind),fitting=refs.filter(fits);return{named:(fitting.length>0?fitting:refs).map(ref=>({...ref,generation:void 0})),
skipped:refs.filter(ref=>fitting.length>0&&!fits(ref)).map(ref=>`${describeRef(ref)} is left alone: a ${ref.kind} does not take the command ${command}`)}},carryOut=async(cluster,{
namespace,workloads:workloads2,command},now)=>{let{named,skipped}="selector"in workloads2?await chosen(cluster,namespace,workloads2.selector,command):{named:workloads2,
skipped:[]};if(command==="status"){let idle=named.filter(each=>readinessOf(each)==="at-once").map(withoutWaiting);return{done:[],skipped:idle,workloads:await expectationsOf(
cluster,namespace,named)}}let refs=named.map(({apiVersion,kind,name})=>({apiVersion,kind,name,namespace})),changed=await commandRollout({cluster,workloads:refs,
command,now}),expected=changed.map(({object})=>({ref:refOf(object),generation:object.metadata.generation??0}));return{done:changed.map(({object,text})=>`${describeRef(
refOf(object))} ${text}`),skipped,workloads:command==="pause"?[]:expected}},withoutWaiting=named=>`${describeRef(named)} needs no waiting${named.kind==="CronJob"?
": its schedule starts it":""}`,kinds2=[["Deployment","apps/v1",["deployment","deployments","deploy"]],["StatefulSet","apps/v1",["statefulset","statefulsets","s\
ts"]],["DaemonSet","apps/v1",["daemonset","daemonsets","ds"]],["ReplicaSet","apps/v1",["replicaset","replicasets","rs"]],["Job","batch/v1",["job","jobs"]],["Cro\
nJob","batch/v1",["cronjob","cronjobs","cj"]],["Pod","v1",["pod","pods","po"]]],customResource=/^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/(v\w+)\/([A-Z]\w+)\/([a-z0-9.-]+)$/,
isAppliedList=value=>Array.isArray(value)&&value.every(each=>typeof each?.kind=="string"&&typeof each.name=="string"&&typeof each.generation=="number"),shortKinds=kinds2.
map(([,,[word]])=>word).filter(word=>!["replicaset","pod"].includes(word??"")),hint=`Write kind/name, such as deployment/checkout (${shortKinds.join(", ")}), or\
 a custom resource whole: cert-manager.io/v1/Certificate/shop`,workloadOf=(input,word,name,generation)=>{let known=kinds2.find(([,,words4])=>words4.includes(word.
toLowerCase()));return known!==void 0&&name!==""?[{kind:known[0],apiVersion:known[1],name,generation}]:(input.reject(`Input workloads names "${word}${name===""?
"":`/${name}`}"`,hint),[])},lineOf2=(input,line)=>{let[,group2,version,kind,custom]=customResource.exec(line)??[];if(kind!==void 0&&custom!==void 0)return[{apiVersion:`${group2}\
/${version}`,kind,name:custom,generation:void 0}];let[word="",name="",...more]=line.split("/");return workloadOf(input,word,more.length>0?"":name)},workloads=input=>{
let selector=input.text("selector");return selector!==void 0&&input.text("workloads")===void 0?{selector}:(selector!==void 0&&input.reject("Inputs workloads and\
 selector are both given","Name the workloads, or select them by labels"),input.required("workloads").startsWith("[")?(input.json("workloads",isAppliedList)??[]).
flatMap(({apiVersion,kind,name,generation})=>apiVersion===void 0?workloadOf(input,kind,name,generation):[{apiVersion,kind,name,generation}]):input.lines("worklo\
ads").flatMap(line=>lineOf2(input,line)))},readInputs=input=>({namespace:input.required("namespace"),workloads:workloads(input),command:input.oneOf("command",["\
status","restart","undo","pause","resume"],"status"),timeoutSeconds:input.integer("timeout",{min:1,max:21600,fallback:900}),kubeconfig:input.text("kubeconfig")}),
renderDone=(title,lines)=>[`### ${title}`,"",...lines.map(line=>`- ${escapeMarkdown(line)}`),""].join(`
`),rolloutError=failures2=>{let problems=failures2.map(({summary:summary2,hint:hint2})=>({message:summary2,hint:hint2})),timedOut2=failures2.every(({reason})=>reason===
"Timeout"),message=problems[0]?.message??"The rollout failed";return new TowlineError(timedOut2?"rollout-timeout":"rollout-failed",message,{problems})};runAction(
async kit=>{let inputs=kit.inputs(readInputs),cluster=await connect(accessFromEnvironment(inputs.kubeconfig,kit.env),kit);try{let{namespace,timeoutSeconds}=inputs,
{done,skipped,workloads:workloads2}=await carryOut(cluster,inputs,kit.clock.now());for(let line of[...done,...skipped])kit.log.info(line);if(inputs.command==="p\
ause"){kit.log.info("Paused: nothing is rolled out until it is resumed"),kit.output("status","paused"),await kit.summary(renderDone("⏸️ Paused",[...done,...skipped]));
return}workloads2.length+skipped.length===0&&kit.log.info("There is nothing to wait for: no workload was given");let{log,clock,signal}=kit,result=await observe(
{cluster,namespace,workloads:workloads2,timeoutSeconds,log,clock,signal});if(kit.output("status",result.outcome),await kit.summary(renderRolloutMarkdown(result,
[...done,...skipped])),result.outcome==="ready")return;for(let line of result.failures.flatMap(renderFailure))kit.log.info(line);throw rolloutError(result.failures)}finally{
cluster.close()}});

module.exports = __webpack_exports__;
/******/ })()
;